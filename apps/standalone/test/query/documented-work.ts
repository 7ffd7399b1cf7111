import { z } from 'zod';
import type { World } from '../world.js';

interface OpenApi {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, { readonly content: Content }>> } }>
  >;
}

type Content = Readonly<Record<string, { readonly schema: z.core.JSONSchema.JSONSchema }>>;

/** What the API page says that `GET /work` answers; tells in what an answer is otherwise. */
export const documentedWork = async (world: World): Promise<(answer: object) => readonly object[]> => {
  const { paths } = (await (await fetch(`${world.base}/api/openapi.json`)).json()) as OpenApi;
  const schema = paths['/work']?.get.responses['200']?.content['application/json']?.schema;
  if (!schema) throw new Error('GET /work is not documented');
  const documented = z.fromJSONSchema(schema, { defaultTarget: 'openapi-3.0' });
  return (answer) => documented.safeParse(answer).error?.issues ?? [];
};
