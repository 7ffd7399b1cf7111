import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedIds } from './directive-with-duties.js';
import { issueWithDuties } from './directive-with-duties.js';
import { reportingIn } from './reporters.js';

const figures = { meetings: '12', settled: '7', received: '10' };

describe('a report duty of a confirmed obligation', () => {
  let world: World;
  let province: ProvinceIds;
  let ids: IssuedIds;
  let at: ReturnType<typeof reportingIn>;

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-20T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
    ids = await issueWithDuties(world, province);
    at = reportingIn(world, province);
  });
  afterAll(() => world.close());

  it('is owed by the leads of the obligation, twice a year, through the focal agency (seed B15–B17)', async () => {
    expect(await at.dataOf(`duty-${ids.duty}`, 'ReportDutyDefined')).toMatchObject({
      obligation: ids.work,
      issueDate: '2024-12-20',
      upstream: ids.upstream,
      setBy: province.root,
      routes: [{ via: expect.stringContaining('Sở Nội vụ') as string, accepts: true }],
      recurrences: [{ period: 'halfYear' }, { period: 'year' }],
    });
    const defined = (await at.dataOf(`duty-${ids.duty}`, 'ReportDutyDefined')) as { reporters: { agency: string }[] };
    expect(defined.reporters.map(({ agency }) => agency).sort()).toEqual(
      ['homeAffairs', 'justice', 'information'].map(at.agency).sort(),
    );
    expect(defined.reporters).toContainEqual({
      agency: at.agency('justice'),
      subordinateTo: [province.root],
      since: '2024-12-20T02:00:00.000Z',
    });
  });

  it('opens nothing before 60 days before due, and a duty that consolidations answer waits for those', async () => {
    await world.until('2025-03-31T16:59:59.000Z');
    expect(await world.happened('OccurrenceScheduled')).toEqual([]);
  });

  it('opens each occurrence as of the instant at which it was time, however late the clock speaks', async () => {
    await world.until('2025-04-03T02:00:00.000Z');
    const opened = await at.opened(ids.duty, '2025-H1');
    expect(opened).toHaveLength(3);
    expect(opened.every(({ deadline }) => deadline.dueDate === '2025-05-31')).toBe(true);
    const [scheduled, open] = await world.eventsOf(`occurrence-${opened[0]?.occurrence}`);
    expect([scheduled?.occurredAt, open?.occurredAt]).toEqual(['2025-03-31T17:00:00.000Z', '2025-03-31T17:00:00.000Z']);
    expect(scheduled?.data).toMatchObject({ destination: province.root, receiver: at.agency('homeAffairs') });
    expect(scheduled?.versions.ruleSet).toBe('QT-01');
  });

  it('is opened once, also after a restart and another sweep', async () => {
    const before = (await world.happened('OccurrenceOpened')).length;
    await world.restart();
    await world.until('2025-04-04T02:00:00.000Z');
    expect(await world.happened('OccurrenceOpened')).toHaveLength(before);
  });

  it('takes a signed version with its figures from a person of the agency, and no other', async () => {
    const { occurrence } = await at.of('justice', ids.duty, '2025-H1');
    expect((await at.report('justice', occurrence, { meetings: '12' })).body['code']).toBe('INDICATOR_MISSING');
    expect((await at.report('information', occurrence, figures)).status).toBe(400);
    ok(await at.report('justice', occurrence, { ...figures, advice: 'Bổ sung kinh phí.' }));
    expect(await at.typesOf(`occurrence-${occurrence}`)).toEqual([
      'OccurrenceScheduled',
      'OccurrenceOpened',
      'ReportLinked',
    ]);
    const again = await at.report('justice', occurrence, figures);
    expect(again.body['code']).toBe('REPORT_ALREADY_PENDING');
  });

  it('refuses a hash under which no file was put', async () => {
    const { occurrence } = await at.of('information', ids.duty, '2025-H1');
    const clerk = world.as('information-clerk');
    const report = ok(await clerk.post('/reports', { text: null, answers: [] })).body['id'];
    const submission = {
      text: null,
      signed: { file: `sha256:${'f'.repeat(64)}`, signer: at.person('information-head') },
      satisfies: [{ occurrence, part: null, indicators: figures }],
    };
    expect((await clerk.post(`/reports/${report}/submit`, submission)).body['code']).toBe('FILE_NOT_STORED');
    const unsigned = { ...submission, signed: null };
    expect((await clerk.post(`/reports/${report}/submit`, unsigned)).body['code']).toBe('SIGNED_DOCUMENT_REQUIRED');
  });

  it('is sent back and accepted by the focal agency, not by the agency itself and not by strangers', async () => {
    const { occurrence } = await at.of('justice', ids.duty, '2025-H1');
    const stream = `occurrence-${occurrence}`;
    const accept = { path: `/occurrences/${occurrence}/accept` };
    expect((await at.decide('justice-officer', stream, accept)).status).toBe(403);
    expect((await at.decide('information-officer', stream, accept)).status).toBe(404);
    const back = { path: `/occurrences/${occurrence}/send-back`, body: { reason: 'Số liệu chưa khớp.' } };
    ok(await at.decide('homeAffairs-officer', stream, back));
    ok(await at.report('justice', occurrence, figures));
    ok(await at.decide('homeAffairs-officer', stream, accept));
    expect((await at.typesOf(stream)).slice(-3)).toEqual(['ReportSentBack', 'ReportLinked', 'ReportAccepted']);
    expect((await at.decide('homeAffairs-officer', stream, accept)).body['code']).toBe('NO_REPORT_PENDING');
  });

  it('may be reported before it opens, for a period that the duty owes', async () => {
    const named = { duty: ids.duty, recurrence: 'year', period: '2025' };
    const answer = await at.report('information', { ...named, period: '2019' }, figures);
    expect(answer.body['code']).toBe('INPUT_INVALID');
    ok(await at.report('information', named, figures));
    const [scheduled] = (await world.happened('OccurrenceScheduled')).filter(
      ({ data }) => (data as { period: string }).period === '2025',
    );
    const stream = scheduled?.stream ?? '';
    expect(await at.typesOf(stream)).toEqual(['OccurrenceScheduled', 'ReportLinked']);
    await world.until('2025-09-02T02:00:00.000Z');
    expect(await at.typesOf(stream)).toEqual(['OccurrenceScheduled', 'ReportLinked', 'OccurrenceOpened']);
    expect(await at.dataOf(stream, 'OccurrenceOpened')).toMatchObject({ answered: true });
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
