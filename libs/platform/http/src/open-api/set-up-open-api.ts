import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { PAGE_STYLE } from './page-style.js';
import { serveSignInAnew, SIGN_IN_ANEW } from './sign-in-anew.js';
import { TAGS } from './tags.js';

/** What the document says of itself. */
export interface OpenApiSettings {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Lets the page sign in; `redirectUri` is this server's `/api/oauth2-redirect.html`, as the issuer knows it. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string; readonly redirectUri: string };
}

/** The OpenAPI document of all controllers, from the same schemas that validate. */
export const openApiOf = (app: NestExpressApplication, settings: OpenApiSettings): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle(settings.title)
    .setDescription(settings.description)
    .setVersion(settings.version)
    .addBearerAuth(schemeOf(settings))
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchemaOf(schema, schemaType) } : undefined,
  });
  return groupedByPath(document);
};

const tagOf = (path: string): string => path.split('/')[1] || 'home';

/** Lists operations under the first part of their path, instead of the class that serves them. */
const groupedByPath = (document: OpenAPIObject): OpenAPIObject => {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of [item.get, item.post]) if (operation) operation.tags = [tagOf(path)];
  }
  const used = new Set(Object.keys(document.paths).map(tagOf));
  const named = Object.entries(TAGS).filter(([name]) => used.has(name));
  return { ...document, tags: named.map(([name, description]) => ({ name, description })) };
};

type Scheme = NonNullable<Parameters<DocumentBuilder['addBearerAuth']>[0]>;

const schemeOf = ({ signIn }: OpenApiSettings): Scheme => {
  if (!signIn) return { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
  const addresses = { authorizationUrl: `${signIn.issuer}/auth`, tokenUrl: `${signIn.issuer}/token` };
  return { type: 'oauth2', flows: { authorizationCode: { ...addresses, scopes: { openid: 'Đăng nhập' } } } };
};

const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'openapi-3.0' });
  void $schema;
  return rest;
};

/** Serves the page at `/api` and the document at `/api/openapi.json`; everything comes from this process. */
export const setupOpenApi = (app: NestExpressApplication, settings: OpenApiSettings): void => {
  serveSignInAnew(app);
  SwaggerModule.setup('api', app, () => openApiOf(app, settings), {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: settings.title,
    customCss: PAGE_STYLE,
    customJs: SIGN_IN_ANEW,
    swaggerOptions: { ...PAGE_OPTIONS, ...initOAuthOf(settings) },
  });
};

/** A list of what there is comes first; a filter finds a group by its name. */
const PAGE_OPTIONS = { persistAuthorization: false, validatorUrl: null, docExpansion: 'none', filter: true };

/**
 * Without the address the page would guess one beside `/api`, which no issuer knows. Whoever signs in is always asked who
 * he is: on a shared computer the one before may still be signed in.
 */
const initOAuthOf = ({ signIn }: OpenApiSettings) =>
  signIn
    ? {
        oauth2RedirectUrl: signIn.redirectUri,
        initOAuth: {
          clientId: signIn.clientId,
          scopes: ['openid'],
          usePkceWithAuthorizationCodeGrant: true,
          additionalQueryStringParams: { prompt: 'login' },
        },
      }
    : {};
