import { chaoticBus, seeded } from '@chidao/messaging';
import { issueWork } from './assignments/directive-with-work.js';
import { peopleAtWork } from './assignments/people-at-work.js';
import type { ProvinceIds } from './province.js';
import { foundProvince, ok } from './province.js';
import type { World } from './world.js';
import { openWorld } from './world.js';

interface Item {
  readonly delivery: string;
  readonly item: { readonly kind: string; readonly urge: string };
  readonly title: string;
  readonly line: string;
  readonly late: boolean;
}

/** Due on Friday 25/04/2025: reminders on 16, 22 and 24/04, the letter on Monday 28/04. */
describe('an assignment that is urged', () => {
  let world: World;
  let province: ProvinceIds;
  let assignment: string;

  const urgesIn = async (subject: string): Promise<readonly Item[]> => {
    const { items } = ok(await world.as(subject).get('/inbox')).body as { items: readonly Item[] };
    await world.settle();
    return items.filter(({ item }) => item.kind === 'urge');
  };
  const steps = async (type: string): Promise<readonly string[]> =>
    (await world.happened(type))
      .filter(({ about }) => about.assignments?.includes(assignment))
      .map(({ data }) => (data as { step: { rung: string; offset: number | null } }).step)
      .map(({ rung, offset }) => `${rung} ${offset}`);
  const urge = async (): Promise<string> => {
    const [planned] = (await world.happened('UrgePlanned')).filter(({ about }) =>
      about.assignments?.includes(assignment),
    );
    return String((planned?.data as { urge: string }).urge);
  };

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(5)) });
    province = await foundProvince(world, 'Bình Minh');
    const work = await issueWork(world, province);
    assignment = await peopleAtWork(world, province).of('homeAffairs', work.byItem['1']);
  });
  afterAll(() => world.close());

  it('is reminded of in the inbox of its agency, and nowhere else', async () => {
    await world.until('2025-04-16T01:00:00.000Z');
    const [reminder, ...others] = await urgesIn('homeAffairs-officer');
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ title: 'Nhắc việc', late: false });
    expect(reminder?.line).toMatch(
      /^Nhiệm vụ tại mục 1 theo văn bản số 15\/UBND-NC ngày 03\/03\/2025 .*; thời hạn: 25\/04\/2025$/,
    );
    expect((await urgesIn('office-officer')).length).toBe(0);
    expect(await steps('UrgeDelivered')).toEqual(['reminder -7']);
  });

  it('is reminded of in one message after a standstill that missed two days, marked late', async () => {
    await world.until('2025-04-21T01:00:00.000Z');
    await world.restart();
    await world.until('2025-04-25T01:00:00.000Z');
    expect(await steps('UrgePlanned')).toEqual(['reminder -7', 'reminder -3', 'reminder -1']);
    expect(await steps('UrgeSent')).toEqual(['reminder -7', 'reminder -1']);
    const late = (await urgesIn('homeAffairs-clerk')).filter((item) => item.late);
    expect(late).toHaveLength(1);
    const [ladder] = ok(await world.as('root-deputy').get(`/urges?subject=${assignment}&status=Merged`)).body[
      'items'
    ] as readonly { steps: readonly { status: string }[] }[];
    expect(ladder?.steps.map(({ status }) => status)).toEqual(['Ignored', 'Merged', 'Delivered']);
  });

  it('is followed by a letter to the head, which a person signs and sends', async () => {
    await world.until('2025-04-28T01:00:00.000Z');
    expect(await steps('UrgePlanned')).toContain('urgingLetter 1');
    const send = (subject: string, body: object) =>
      urge().then((id) => world.as(subject).post(`/urges/${id}/send`, body));
    expect((await send('root-deputy', {})).body).toMatchObject({ code: 'SIGNED_DOCUMENT_REQUIRED' });
    expect((await send('office-head', {})).status).toBe(404);
    expect((await send('homeAffairs-head', {})).status).toBe(403);
    const { file } = ok(await world.as('root-clerk').upload('công văn đôn đốc')).body;
    const letter = { number: '21/UBND-NC', date: '2025-04-28', signed: { file } };
    expect(
      (await send('root-deputy', { letter: { ...letter, signed: { file: `sha256:${'a'.repeat(64)}` } } })).body,
    ).toMatchObject({
      code: 'FILE_NOT_STORED',
    });
    ok(await send('root-deputy', { letter }));
    await world.settle();
    expect((await urgesIn('homeAffairs-officer')).map(({ title }) => title)).not.toContain('Đôn đốc thực hiện');
    const forHead = (await urgesIn('homeAffairs-head')).find(({ title }) => title === 'Đôn đốc thực hiện');
    expect(forHead?.line).toContain('Công văn đôn đốc số 21/UBND-NC ngày 28/04/2025: Nhiệm vụ tại mục 1');
    expect(await steps('UrgeDelivered')).toContain('urgingLetter 1');
  });

  it('is answered for by its agency alone', async () => {
    const answer = { text: 'Sở Nội vụ sẽ trình trong tuần này.' };
    const id = await urge();
    expect((await world.as('root-deputy').post(`/urges/${id}/answer`, answer)).status).toBe(403);
    ok(await world.as('homeAffairs-officer').post(`/urges/${id}/answer`, answer));
    expect(await steps('UrgeAnswered')).toEqual(['urgingLetter 1']);
  });

  it('may be urged by hand by the assigner, once while the first waits', async () => {
    const body = { subject: { kind: 'assignment', id: assignment }, rung: 'urgingLetter' };
    expect((await world.as('homeAffairs-head').post('/urges', body)).status).toBe(403);
    expect((await world.as('office-head').post('/urges', body)).status).toBe(404);
    ok(await world.as('root-deputy').post('/urges', body));
    expect((await world.as('root-deputy').post('/urges', body)).body).toMatchObject({ code: 'RUNG_ALREADY_PLANNED' });
  });

  it('is ignored where a delivered reminder gets no answer for three working days', async () => {
    await world.until('2025-05-05T01:00:00.000Z');
    expect(await steps('UrgeIgnored')).toContain('reminder -7');
    expect(await steps('UrgeIgnored')).not.toContain('urgingLetter 1');
  });
});
