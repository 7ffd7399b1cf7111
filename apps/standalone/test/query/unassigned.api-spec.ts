import { draftWork, confirmItems, registerWork } from '../assignments/directive-with-work.js';
import type { IssuedWork } from '../assignments/directive-with-work.js';
import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { documentedWork } from './documented-work.js';

const UNKNOWN = 'các cơ quan, đơn vị có liên quan';
const DAY = { phrase: null, rule: null, value: { kind: 'FIXED', date: '2025-04-25' } };
const once = { kind: 'once', deadline: DAY, coordinating: [] };
const duty = {
  ...{ key: '1', reporters: [UNKNOWN], contents: [], host: null, upstream: null, over: [], anchor: null },
  routes: [{ key: '1', destination: 'Bộ Tư pháp', via: null, consolidator: null, accepts: true }],
  recurrences: [
    {
      ...{ key: 'year', period: 'year', phrase: null, cutoffRule: null },
      dueRule: { kind: 'DAY_UNKNOWN', every: 'year' },
    },
  ],
};

interface Line {
  readonly what: string;
  readonly id: string;
}

describe('what was confirmed and could be given to nobody', () => {
  let world: World;
  let province: ProvinceIds;
  let work: IssuedWork;

  const asked = async (reader: string): Promise<readonly Line[]> => {
    const { body } = ok(await world.as(reader).get('/work?list=waiting'));
    expect((await documentedWork(world))(body)).toEqual([]);
    const { items } = body as unknown as { items: readonly Line[] };
    return items.filter(({ what }) => what === 'lead' || what === 'reporters');
  };

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
    work = await registerWork(world, {
      1: { ...once, leads: ['Sở Nội vụ', UNKNOWN] },
      2: { ...once, leads: ['Sở Tư pháp'], duties: [duty] },
      3: { ...once, leads: [UNKNOWN] },
    });
  });
  afterAll(() => world.close());

  it('stands on the desk of whoever keeps the directive, with the sentence and the words that mean no agency', async () => {
    const lines = await asked('root-officer');
    expect(lines).toMatchObject([
      { what: 'lead', id: work.byItem['1'], leads: ['Sở Nội vụ', UNKNOWN], unresolved: [UNKNOWN] },
      { what: 'lead', id: work.byItem['3'], leads: [UNKNOWN], words: { item: '3' }, of: [{ id: work.directive }] },
      { what: 'reporters', obligation: work.byItem['2'], key: '1', words: { item: '2' } },
    ]);
    for (const other of ['homeAffairs-officer', 'justice-head', 'office-officer'])
      expect(await asked(other)).toEqual([]);
  });

  it('asks for nobody while its directive is a draft', async () => {
    const directive = await draftWork(world);
    await confirmItems(world, directive);
    await world.settle();
    expect(await asked('root-officer')).toHaveLength(3);
  });

  it('is given once the words are in the register, and reporters once they are named', async () => {
    const members = [province.agencies['justice']];
    const group = {
      expression: UNKNOWN,
      aliases: [],
      effectiveOn: '2025-01-01',
      definition: { by: 'members', members },
    };
    ok(await world.as('registrar').post('/groups', group));
    await world.settle();
    for (const item of ['1', '3']) {
      ok(await world.as('root-head').post(`/obligations/${work.byItem[item]}/assign`, { round: 2 }));
    }
    await world.settle();
    const [left, ...none] = await asked('root-officer');
    expect([left?.what, none]).toEqual(['reporters', []]);
    ok(await world.as('root-head').post(`/report-duties/${left?.id}/reporters`, { reporters: members }));
    await world.settle();
    expect(await asked('root-officer')).toEqual([]);
  });
});
