import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

/** What the document says of itself. */
export interface OpenApiSettings {
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/** The OpenAPI document of all controllers, from the same schemas that validate. */
export const openApiOf = (
  app: NestExpressApplication,
  { title, description, version }: OpenApiSettings,
): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle(title)
    .setDescription(description)
    .setVersion(version)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  return SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchemaOf(schema, schemaType) } : undefined,
  });
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
    swaggerOptions: { persistAuthorization: false, validatorUrl: null },
  });
