import { z } from 'zod';

interface JsonNode {
  readonly type?: unknown;
  readonly properties?: object;
  readonly additionalProperties?: unknown;
  readonly [key: string]: unknown;
}

/** The JSON Schema of what a sender may write; parts that JSON Schema cannot say are left open. */
export const inputSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'openapi-3.0' });

/** Places (`/a/b`) where an input schema would silently drop unknown properties: use `z.strictObject`. */
export const looseObjectsOf = (schema: z.ZodType): readonly string[] => looseIn(inputSchemaOf(schema), '');

const looseIn = (node: unknown, path: string): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { properties, additionalProperties } = node as JsonNode;
  const here = properties !== undefined && additionalProperties === undefined ? [path || '/'] : [];
  return [...here, ...Object.entries(node).flatMap(([key, child]) => looseIn(child, `${path}/${key}`))];
};
