import { issueWork } from './assignments/directive-with-work.js';
import { peopleAtWork } from './assignments/people-at-work.js';
import type { ProvinceIds } from './province.js';
import { foundProvince, ok } from './province.js';
import type { World } from './world.js';
import { openWorld } from './world.js';

interface Line {
  readonly what: string;
  readonly id: string;
  readonly needs: { readonly what: string };
  readonly subject: { readonly id: string };
  readonly words: { readonly item: string };
  readonly steps: readonly { readonly step: object; readonly status: string }[];
}

/** Due on Friday 25/04/2025; nobody of the department looks into its inbox, and no mail proves that it arrived. */
describe('an assignment whose reminders do not arrive', () => {
  let world: World;
  let province: ProvinceIds;
  let assignment: string;

  const waiting = async (reader: string): Promise<readonly Line[]> => {
    const { body } = ok(await world.as(reader).get('/work?list=waiting'));
    return (body['items'] as readonly Line[]).filter(
      ({ what, subject }) => what === 'urge' && subject.id === assignment,
    );
  };
  const needed = async (reader: string) => (await waiting(reader)).map(({ needs }) => needs.what);
  const planned = async (status: string): Promise<number> =>
    Number(ok(await world.as('root-deputy').get(`/urges?subject=${assignment}&status=${status}`)).body['total']);

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
    const { byItem } = await issueWork(world, province);
    assignment = await peopleAtWork(world, province).of('homeAffairs', byItem['1']);
    const appointing = { agency: province.agencies['office'], monitored: ['Sở Nội vụ'] };
    ok(await world.as('root-officer').post(`/obligations/${byItem['1']}/monitors`, appointing));
    await world.settle();
  });
  afterAll(() => world.close());

  it('is on nobody’s list before it is due', async () => {
    await world.until('2025-04-24T01:00:00.000Z');
    expect([await planned('Sent'), await planned('Delivered')]).toEqual([1, 0]);
    expect(await needed('root-deputy')).toEqual([]);
  });

  it('is reminded of in one message, late since the first day that the clock was set over, and looking back delivers none', async () => {
    const { body } = ok(await world.as('homeAffairs-officer').get('/inbox?asOf=2025-04-24'));
    const reminders = (body['items'] as readonly { title: string; late: boolean }[]).filter(
      ({ title }) => title === 'Nhắc việc',
    );
    expect(reminders.map(({ late }) => late)).toEqual([true]);
    expect(await planned('Merged')).toBe(1);
  });

  it('is listed afterwards for the assigner and the monitor, since no letter may follow yet', async () => {
    await world.until('2025-05-05T01:00:00.000Z');
    expect(await planned('Planned')).toBe(0);
    const [line] = await waiting('root-deputy');
    expect(line).toMatchObject({ needs: { what: 'delivery' }, words: { item: '1' } });
    expect(line?.steps.map(({ status }) => status)).toEqual(['Sent']);
    expect(await needed('office-officer')).toEqual(['delivery']);
    expect([await needed('homeAffairs-officer'), await needed('justice-officer')]).toEqual([[], []]);
  });

  it('has its letter planned as soon as one arrived, and listed until a person sends it', async () => {
    ok(await world.as('homeAffairs-officer').get('/inbox'));
    await world.settle();
    expect(await needed('root-deputy')).toEqual([]);
    await world.until('2025-05-06T01:00:00.000Z');
    expect(await planned('Planned')).toBe(1);
    const [line] = await waiting('office-officer');
    expect(line).toMatchObject({ needs: { what: 'letter' } });
    expect(await needed('root-deputy')).toEqual(['letter']);
    expect(await needed('homeAffairs-officer')).toEqual([]);
    const { file } = ok(await world.as('root-clerk').upload('công văn đôn đốc')).body;
    const letter = { number: '21/UBND-NC', date: '2025-05-06', signed: { file } };
    ok(await world.as('root-deputy').post(`/urges/${line?.id}/send`, { letter }));
    await world.settle();
    expect([await needed('root-deputy'), await needed('office-officer'), await planned('Planned')]).toEqual([
      [],
      [],
      0,
    ]);
  });
});
