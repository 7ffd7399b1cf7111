import type { View } from '../port.js';
import type { Catalog } from './catalog.js';
import { dropViews, liveOf } from './catalog.js';
import { sql } from './sql.js';

const forgetReader = ({ sqlite, namespace }: Catalog, generation: number, name: string): void => {
  const where = 'namespace = ? and generation = ? and (name = ? or substr(name, 1, ?) = ?)';
  const begin = `${name}/`;
  sqlite.run(sql(`delete from checkpoints where ${where}`, namespace, generation, name, begin.length, begin));
};

/** Documents of these views and places of these readers, in the live generation. */
export const forget = (catalog: Catalog, views: readonly View[], readers: readonly string[]): void => {
  catalog.sqlite.writing(() => {
    const generation = liveOf(catalog);
    dropViews(
      catalog,
      generation,
      views.map(({ name }) => name),
    );
    readers.forEach((name) => {
      forgetReader(catalog, generation, name);
    });
  });
  catalog.places.clear();
};
