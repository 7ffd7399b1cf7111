import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { z } from 'zod';
import { looseObjectsOf } from '../validation/strict-schemas.js';
import type { Route } from './route-table.js';

const CHECKED: Readonly<Record<number, string>> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'path parameter',
};

/** What keeps the application from starting: a route without a row, an input without a strict schema. */
export const faultsOfRoutes = (routes: readonly Route[]): readonly string[] =>
  routes.flatMap((route) => [...rowFaults(route), ...schemaFaults(route)].map((fault) => `${nameOf(route)}: ${fault}`));

/** Throws when there is any fault: a route without a row fails the build. */
export const checkRoutes = (routes: readonly Route[]): void => {
  const faults = faultsOfRoutes(routes);
  if (faults.length > 0) throw new Error(`routes that may not be served:\n${faults.join('\n')}`);
};

const nameOf = ({ method, path, handler }: Route): string => `${method} ${path} (${handler})`;

const rowFaults = ({ access, method }: Route): readonly string[] => {
  if (!access) return ['no @Access or @Public'];
  if (access.kind === 'command' && method === 'GET') return ['a command is not a GET'];
  return [];
};

const schemaFaults = ({ parameters }: Route): readonly string[] =>
  Object.entries(parameters).flatMap(([key, { schema }]) => {
    const place = CHECKED[Number(key.split(':')[0])];
    if (place === undefined) return [];
    if (!(schema instanceof z.ZodType)) return [`${place} without a zod schema`];
    return looseObjectsOf(schema).map((at) => `${place} lets unknown properties pass at ${at}`);
  });
