import type { INestApplication } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { AccessRow } from './access-row.js';
import { ACCESS_ROW } from './access-row.js';

/** One route with its row of access. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** `Controller.method`. */
  readonly handler: string;
  readonly access: AccessRow | null;
  /** Nest's record of the parameters: place, index and schema. */
  readonly parameters: Readonly<Record<string, { readonly schema?: unknown }>>;
}

type Controller = new (...args: never[]) => object;

/** Every route of the application's controllers, sorted by path. */
export const routeTable = (app: INestApplication): readonly Route[] =>
  app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => routesOf(metatype as Controller))
    .toSorted((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'));

const routesOf = (controller: Controller): readonly Route[] => {
  const bases = list(Reflect.getMetadata(PATH_METADATA, controller));
  return new MetadataScanner().getAllMethodNames(controller.prototype as object).flatMap((name) => {
    const handler = (controller.prototype as Record<string, object>)[name];
    const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    if (!handler || method === undefined) return [];
    const route = {
      method: RequestMethod[method],
      handler: `${controller.name}.${name}`,
      access: (Reflect.getMetadata(ACCESS_ROW, handler) as AccessRow | undefined) ?? null,
      parameters: (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Route['parameters'],
    };
    const ends = list(Reflect.getMetadata(PATH_METADATA, handler));
    return bases.flatMap((base) => ends.map((end) => ({ ...route, path: joined(base, end) })));
  });
};

const list = (paths: unknown): readonly string[] => [paths ?? '/'].flat().map(String);

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
