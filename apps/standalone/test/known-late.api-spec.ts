import { issueWork } from './assignments/directive-with-work.js';
import { peopleAtWork } from './assignments/people-at-work.js';
import type { ProvinceIds } from './province.js';
import { foundProvince, ok } from './province.js';
import type { World } from './world.js';
import { openWorld } from './world.js';

interface Line {
  readonly what?: string;
  readonly id: string;
  readonly timeliness?: { readonly original: string; readonly flags: readonly string[] };
  readonly needs?: { readonly what: string };
  readonly subject?: { readonly id: string };
}

/** Due on 25/04/2025, and given on 06/05/2025. */
describe('work that is given after its due date', () => {
  let world: World;
  let province: ProvinceIds;
  let assignment: string;

  const lines = async (reader: string, list: string): Promise<readonly Line[]> =>
    ok(await world.as(reader).get(`/work?list=${list}`)).body['items'] as readonly Line[];
  const urging = async () =>
    (await lines('root-deputy', 'waiting')).filter(({ subject }) => subject?.id === assignment);
  const reminders = async (): Promise<readonly object[]> =>
    (ok(await world.as('homeAffairs-officer').get('/inbox')).body['items'] as readonly { title: string }[]).filter(
      ({ title }) => title === 'Nhắc việc',
    );

  beforeAll(async () => {
    world = await openWorld({ now: '2025-05-06T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
    const { byItem } = await issueWork(world, province);
    assignment = await peopleAtWork(world, province).of('homeAffairs', byItem['1']);
    await world.until('2025-05-06T03:00:00.000Z');
  });
  afterAll(() => world.close());

  it('is listed as overdue from the start, and shown apart from neglect', async () => {
    expect(await lines('homeAffairs-officer', 'overdue')).toMatchObject([
      { id: assignment, timeliness: { original: 'OPEN_OVERDUE', flags: ['BORN_OVERDUE'] } },
    ]);
  });

  it('is on the list of ladders that cannot go on until its reminder has arrived', async () => {
    expect(await urging()).toMatchObject([{ what: 'urge', needs: { what: 'delivery' } }]);
  });

  it('is reminded of at once, on time, and then climbs to the letter', async () => {
    expect(await reminders()).toMatchObject([{ late: false }]);
    await world.until('2025-05-07T02:00:00.000Z');
    expect(await urging()).toMatchObject([{ what: 'urge', needs: { what: 'letter' } }]);
  });
});
