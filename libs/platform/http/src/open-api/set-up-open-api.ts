import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

/** What the document says of itself. */
export interface OpenApiSettings {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Lets the page sign in; its redirect address is `/api/oauth2-redirect.html`. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
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

/** Under what an operation is listed: the first part of its path, instead of the class that serves it. */
const groupedByPath = (document: OpenAPIObject): OpenAPIObject => {
  for (const [path, item] of Object.entries(document.paths)) {
    const tags = [path.split('/')[1] || 'trang đầu'];
    for (const operation of [item.get, item.post]) if (operation) operation.tags = tags;
  }
  return document;
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
export const setupOpenApi = (app: NestExpressApplication, settings: OpenApiSettings): void =>
  SwaggerModule.setup('api', app, () => openApiOf(app, settings), {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: settings.title,
    swaggerOptions: { persistAuthorization: false, validatorUrl: null, ...initOAuthOf(settings) },
  });

const initOAuthOf = ({ signIn }: OpenApiSettings) =>
  signIn
    ? { initOAuth: { clientId: signIn.clientId, scopes: ['openid'], usePkceWithAuthorizationCodeGrant: true } }
    : {};
