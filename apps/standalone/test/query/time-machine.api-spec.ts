import type { ProvinceIds } from '../province.js';
import { foundProvince, ok, seen } from '../province.js';
import type { Answer, World } from '../world.js';
import { openWorld } from '../world.js';
import type { Played } from './issued-directive.js';
import { draftLetter, issueLetter, itemsOf } from './issued-directive.js';

describe('the time machine', () => {
  let world: World;
  let province: ProvinceIds;
  let played: Played;
  const moments = { drafted: '2024-12-02T02:00:00.000Z', issued: '2024-12-10T02:00:00.000Z' };

  beforeAll(async () => {
    world = await openWorld({ now: moments.drafted });
    province = await foundProvince(world, 'Bình Minh');
    const directive = await draftLetter(world);
    await world.until(moments.issued);
    played = await issueLetter(world, province, directive);
    await world.until('2025-02-20T02:00:00.000Z');
    const path = `/assignments/${played.assignment}`;
    const head = world.as('homeAffairs-head');
    ok(await head.post(`${path}/start`, {}, seen(await head.get(path))));
    await world.settle();
  });
  afterAll(() => world.close());

  it('shows a detail as it was: a civil date means its last millisecond', async () => {
    const path = `/directives/${played.directive}`;
    const officer = world.as('root-officer');
    expect(ok(await officer.get(`${path}?asOf=2024-12-09`)).body).toMatchObject({
      ...{ status: 'Draft', number: '/UBND-NC', issueDate: null, asOf: '2024-12-09T16:59:59.999Z' },
    });
    expect(ok(await officer.get(`${path}?asOf=2024-12-10`)).body).toMatchObject({ status: 'InForce', undecided: 0 });
    expect((await officer.get(`${path}?asOf=2024-12-01`)).status).toBe(404);
  });

  it('applies today’s rights to the past: a draft is its issuer’s at every past moment', async () => {
    const path = `/directives/${played.directive}`;
    const reader = world.as('homeAffairs-officer');
    expect((await reader.get(`${path}?asOf=2024-12-09`)).status).toBe(404);
    expect(ok(await reader.get(`${path}?asOf=2024-12-10`)).body).toMatchObject({ status: 'InForce' });
    expect(itemsOf(await reader.get('/directives?asOf=2024-12-09'))).toEqual([]);
  });

  it('shows lists as they were, and their classes as of then', async () => {
    const reader = world.as('homeAffairs-officer');
    expect(ok(await reader.get('/work?asOf=2024-12-09')).body).toMatchObject({ total: 0 });
    expect(itemsOf(await reader.get('/work?asOf=2025-02-19'))).toMatchObject([{ status: 'Assigned' }]);
    expect(itemsOf(await reader.get('/work?asOf=2025-02-20'))).toMatchObject([{ status: 'InProgress' }]);
    expect(itemsOf(await reader.get('/assignments?asOf=2025-03-01&class=OPEN_OVERDUE'))).toHaveLength(1);
  });

  it('separates what was known from what has become known since, and names the event it knows up to', async () => {
    const path = `/assignments/${played.assignment}`;
    const reader = world.as('homeAffairs-officer');
    const known = ok(await reader.get(`${path}?asOf=2025-02-21&knownAt=2025-02-19`)).body;
    const corrected = ok(await reader.get(`${path}?asOf=2025-02-21`)).body;
    expect([known['status'], corrected['status']]).toEqual(['Assigned', 'InProgress']);
    const events = await world.eventsOf(`assignment-${played.assignment}`);
    const started = events.find(({ type }) => type === 'WorkStarted');
    const { position, event } = known['knownAt'] as { position: string; event: string };
    expect(BigInt(position)).toBeLessThan(started?.position ?? 0n);
    expect(event).toMatch(/^[0-9a-f-]{36}$/);
    expect(corrected['knownAt']).toMatchObject({ event: started?.id });
  });

  it('answers the same for a moment after everything as without one', async () => {
    const without = ({ body }: Answer) => ({ ...body, asOf: null, position: null, knownAt: null });
    for (const path of [
      '/directives',
      '/assignments',
      `/directives/${played.directive}`,
      '/agencies?limit=100',
      '/timeline?limit=100',
    ]) {
      const reader = world.as('root-officer');
      const joined = path.includes('?') ? '&' : '?';
      const now = ok(await reader.get(path));
      const past = ok(await reader.get(`${path}${joined}asOf=${world.now()}`));
      expect(without(past)).toEqual(without(now));
    }
  });

  it('refuses what is no moment', async () => {
    for (const asOf of ['2025-02-30', 'hôm qua', '', '2025-02-01T00:00']) {
      expect((await world.as('root-officer').get(`/work?asOf=${encodeURIComponent(asOf)}`)).status).toBe(400);
    }
  });
});
