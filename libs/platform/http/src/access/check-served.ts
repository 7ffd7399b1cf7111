import type { NestExpressApplication } from '@nestjs/platform-express';
import { routeTable } from './route-table.js';

interface Stack {
  readonly router: { readonly stack: readonly { readonly route?: { readonly path: string } }[] };
}

/** Where the description of the API is served; it holds no data. */
const DESCRIPTION = /^\/api(\/|$)/;

/** Paths that the server answers beside the route table: registered past the controllers, so without a row of access. */
export const unlistedPaths = (app: NestExpressApplication): readonly string[] => {
  const listed = new Set(routeTable(app).map(({ path }) => path));
  const { router } = app.getHttpAdapter().getInstance() as unknown as Stack;
  const served = router.stack.flatMap(({ route }) => (route ? [route.path] : []));
  return served.filter((path) => !listed.has(path) && !DESCRIPTION.test(path));
};

/** Throws when there is any. */
export const checkServed = (app: NestExpressApplication): void => {
  const paths = unlistedPaths(app);
  if (paths.length > 0) throw new Error(`paths served without a row of access: ${paths.join(', ')}`);
};
