import type { Query, View } from '../port.js';
import { addGeneration, indexGeneration, openCatalog, place } from './catalog.js';
import { compileFind } from './compile-query.js';
import { openSqlite } from './database.js';
import { sql } from './sql.js';

const VIEW: View = {
  name: 'works',
  fields: { agency: 'text', title: 'name', rank: 'number', urgent: 'flag', agencies: 'set' },
  search: ['title'],
};

const planOf = (query: Query): string => {
  const sqlite = openSqlite(':memory:');
  const { text, values } = compileFind(place(openCatalog(sqlite, 'test', true), 1, VIEW), query);
  const rows = sqlite.all<{ detail: string }>(sql(`explain query plan ${text}`, ...values));
  const plan = rows.map(({ detail }) => detail).join('; ');
  sqlite.close();
  return plan;
};

describe('the embedded store reads no more than it needs', () => {
  it.each<[string, Query]>([
    ['equality', { where: [{ field: 'agency', is: 'a' }] }],
    ['one of several', { where: [{ field: 'agency', in: ['a', 'b'] }] }],
    ['a range in its own order', { where: [{ field: 'rank', from: 3 }], sort: [{ field: 'rank' }] }],
    ['a flag', { where: [{ field: 'urgent', is: true }] }],
    ['a member of a set', { where: [{ field: 'agencies', has: 'a' }] }],
    ['ids', { where: [{ field: 'id', in: ['a', 'b'] }] }],
  ])('%s uses an index', (_, query) => {
    const plan = planOf(query);
    expect(plan).toMatch(/SEARCH test\/works\/1 USING INDEX/u);
    expect(plan).not.toContain('SCAN test/works/1');
  });

  it.each(['agency', 'title', 'rank'])('a page in the order of %s is read from an index, without sorting', (field) => {
    expect(planOf({ sort: [{ field }], limit: 50 })).not.toContain('TEMP B-TREE');
  });

  it('rights of two agencies are read from the index of members', () => {
    const plan = planOf({ anyOf: [[{ field: 'agencies', hasAny: ['a', 'b'] }], [{ field: 'agency', is: 'a' }]] });
    expect(plan).toContain('USING PRIMARY KEY');
  });

  it('a generation is built without indexes and gets them before it is switched to', () => {
    const sqlite = openSqlite(':memory:');
    const catalog = openCatalog(sqlite, 'test', true);
    const generation = addGeneration(catalog, 'building');
    const { text, values } = compileFind(place(catalog, generation, VIEW), { where: [{ field: 'agency', is: 'a' }] });
    const plan = () =>
      sqlite.all<{ detail: string }>(sql(`explain query plan ${text}`, ...values)).map(({ detail }) => detail);
    expect(plan().join()).toContain('SCAN test/works/2');
    indexGeneration(catalog, generation);
    expect(plan().join()).toContain('SEARCH test/works/2 USING INDEX');
    sqlite.close();
  });
});
