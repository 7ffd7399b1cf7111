import { openScratchReadModels, projectionRunner } from '../src/index.js';
import type { Projection, View } from '../src/index.js';

interface Doc {
  readonly title: string;
  readonly due: string | null;
  readonly agencies: readonly string[];
  readonly n: number;
}
interface Input {
  readonly position: bigint;
  readonly id: string;
}
const view: View<Doc> = {
  name: 'things',
  fields: { title: 'name', due: 'text', agencies: 'set', n: 'number' },
  search: ['title'],
};
const projection: Projection<Input, Doc> = {
  view,
  idsOf: (input) => [input.id],
  evolve: (doc, input, id) => ({
    title: `Sở ${id}`,
    due: null,
    agencies: [id, 'x'],
    n: (doc?.n ?? 0) + 1,
    p: String(input.position),
  }),
};

it('folds and finds', async () => {
  const store = openScratchReadModels();
  const runner = projectionRunner({ store, projections: [projection], checkpointName: 'things' });
  const inputs = [1n, 2n, 5n].map((position) => ({ position, id: position === 5n ? 'Đ' : 'a' }));
  expect(await runner.handleBatch(inputs)).toEqual({ written: 2, skipped: 0 });
  expect(await runner.handleBatch(inputs)).toEqual({ written: 0, skipped: 3 });
  expect(await runner.position()).toBe(5n);
  const found = await store.find(view, { where: [{ search: 'so d' }, { field: 'agencies', has: 'x' }] });
  expect(found.map(({ id, position }) => [id, position])).toEqual([['Đ', 5n]]);
  expect(await store.groupCount(view, {}, ['n'])).toEqual([
    { values: [1], count: 1 },
    { values: [2], count: 1 },
  ]);
});
