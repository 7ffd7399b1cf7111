import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedWork } from './directive-with-work.js';
import { registerWork } from './directive-with-work.js';
import { peopleAtWork } from './people-at-work.js';

const DAY = { phrase: null, rule: null, value: { kind: 'FIXED', date: '2025-04-25' } };
const UNKNOWN = 'các cơ quan, đơn vị có liên quan';
const once = { kind: 'once', deadline: DAY, coordinating: [] };

describe('a group in a directive from a ministry', () => {
  let world: World;
  let province: ProvinceIds;
  let work: IssuedWork;
  let people: ReturnType<typeof peopleAtWork>;

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(5)) });
    province = await foundProvince(world, 'Bình Minh');
    work = await registerWork(world, {
      1: { ...once, leads: ['các sở, ban, ngành'] },
      2: { ...once, leads: ['Văn phòng Ủy ban nhân dân tỉnh'], coordinating: ['các sở, ban, ngành'] },
      3: { ...once, leads: [UNKNOWN] },
    });
    people = peopleAtWork(world, province);
  });
  afterAll(() => world.close());

  const holding = async (item: string, role: string): Promise<readonly string[]> =>
    (await people.made(work.byItem[item])).filter((made) => made.role === role).map(({ agency }) => agency);
  const departments = () => ['homeAffairs', 'justice', 'information'].map(people.agency).sort();

  it("of the issuer's own agencies means those of the province that registered it, as lead and as coordinating", async () => {
    expect([...(await holding('1', 'lead'))].sort()).toEqual(departments());
    expect([...(await holding('2', 'coordinating'))].sort()).toEqual(departments());
    expect((await people.made(work.byItem['1'])).flatMap(({ subordinateTo }) => subordinateTo)).toEqual([]);
  });

  it('that nobody can resolve is named where its obligation could not be given to anybody', async () => {
    const reasons = { code: 'LEAD_MISSING', subject: { unresolved: [UNKNOWN] } };
    const listed = async (reader: string) => ok(await world.as(reader).get('/reactions')).body['items'];
    expect(await listed('root-officer')).toMatchObject([reasons]);
    expect(JSON.stringify(await listed('justice-officer'))).not.toContain(UNKNOWN);
    const last = (await world.eventsOf(`obligation-${work.byItem['3']}`)).at(-1);
    const again = await world
      .as('root-head')
      .post(`/obligations/${work.byItem['3']}/assign`, { round: 1 }, { 'if-match': `"${last?.revision}"` });
    expect(again.body).toMatchObject({ code: 'LEAD_MISSING', facts: { unresolved: [UNKNOWN] } });
  });
});
