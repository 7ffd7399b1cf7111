import type { ProvinceIds } from '../province.js';
import { foundProvince, idOf, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedIds } from './directive-with-duties.js';
import { issueWithDuties } from './directive-with-duties.js';
import { reportingIn } from './reporters.js';

const figures = { meetings: '12', settled: '7', received: '10' };

describe('report duties in the hands of people', () => {
  let world: World;
  let province: ProvinceIds;
  let ids: IssuedIds;
  let at: ReturnType<typeof reportingIn>;
  let undated: string;

  const stated = (change: object = {}) => ({
    obligation: ids.work,
    key: 'once-more',
    reporters: [at.agency('justice'), at.agency('college')],
    routes: [{ key: 'r1', destination: 'Ủy ban nhân dân tỉnh', via: null, consolidator: null, accepts: true }],
    recurrences: [
      {
        key: 'once',
        period: 'once',
        phrase: null,
        dueRule: { kind: 'NONE', reason: 'văn bản không nêu thời hạn' },
        cutoffRule: null,
      },
      {
        key: 'on-demand',
        period: 'onDemand',
        phrase: null,
        dueRule: { kind: 'NONE', reason: 'khi có yêu cầu' },
        cutoffRule: null,
      },
    ],
    contents: [],
    host: null,
    upstream: null,
    over: [],
    anchor: null,
    ...change,
  });

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-20T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
    ids = await issueWithDuties(world, province);
    at = reportingIn(world, province);
  });
  afterAll(() => world.close());

  it('are stated by an officer of the issuer, for an obligation that was assigned', async () => {
    const define = (subject: string, body: object) => world.as(subject).post('/report-duties', body);
    expect((await define('justice-officer', stated())).status).toBe(404);
    const nowhere = await define('root-officer', stated({ routes: [] }));
    expect(nowhere.body['code']).toBe('DESTINATION_REQUIRED');
    undated = idOf(await define('root-officer', stated()));
    await world.settle();
    expect((await define('root-officer', stated())).body['code']).toBe('INPUT_INVALID');
  });

  it('without a date are owed at once, and aged after 90 days of silence (seed T31, R10)', async () => {
    const [opened] = await at.opened(undated, 'once');
    expect(await at.opened(undated, 'once')).toHaveLength(2);
    expect(opened).toMatchObject({ deadline: { dueDate: null }, listAt: '2025-03-20T17:00:00.000Z' });
    const { occurrence } = await at.of('college', undated, 'once');
    ok(await at.report('college', occurrence, {}));
    await world.until('2025-03-21T02:00:00.000Z');
    const silent = await at.of('justice', undated, 'once');
    expect(await at.typesOf(`occurrence-${silent.occurrence}`)).toContain('AgeingLimitReached');
    expect(await at.typesOf(`occurrence-${occurrence}`)).not.toContain('AgeingLimitReached');
  });

  it('without a date may go through a Party body, which closes although nobody is late (seed T31)', async () => {
    const routes = [
      {
        key: 'r1',
        destination: 'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở tỉnh',
        via: 'Ban Dân vận Tỉnh ủy',
        consolidator: 'Ban Dân vận Tỉnh ủy',
        accepts: true,
      },
    ];
    const reporters = [at.agency('justice'), at.agency('information')];
    const duty = idOf(
      await world.as('root-officer').post('/report-duties', stated({ key: 'party', routes, reporters })),
    );
    await world.settle();
    const { occurrence, consolidation } = await at.of('justice', duty, 'once');
    ok(await at.report('justice', occurrence, {}));
    const stream = `consolidation-${consolidation}`;
    const close = { path: `/consolidations/${consolidation}/close` };
    expect((await at.decide('root-officer', stream, close)).status).toBe(403);
    ok(await at.decide('massMobilisation-officer', stream, close));
    expect(await at.dataOf(stream, 'ConsolidationClosed')).toMatchObject({
      contributors: [{ agency: at.agency('justice'), version: 1 }],
      missing: [{ agency: at.agency('information') }],
    });
  });

  it('take no agency that is not in the register on the day', async () => {
    const gone = stated({ key: 'gone', reporters: ['8f0c2b52-5f5c-4c0e-9a53-3c9f6d7f3c11'] });
    expect((await world.as('root-officer').post('/report-duties', gone)).body['code']).toBe('ORG_UNIT_NOT_VALID');
  });

  it('let an officer order a single report, also of an agency that reports nothing regularly', async () => {
    const order = {
      recurrence: 'on-demand',
      agency: at.agency('information'),
      dueDate: '2025-04-15',
      cutoff: null,
    };
    const path = `/report-duties/${undated}/occurrences`;
    expect((await world.as('justice-officer').post(path, order)).status).toBe(404);
    const occurrence = idOf(await world.as('root-officer').post(path, order));
    await world.settle();
    expect(await at.typesOf(`occurrence-${occurrence}`)).toEqual(['OccurrenceScheduled', 'OccurrenceOpened']);
    expect(await at.dataOf(`occurrence-${occurrence}`, 'OccurrenceScheduled')).toMatchObject({
      deadline: { dueDate: '2025-04-15' },
      subordinateTo: [province.root],
    });
  });

  it('may be answered by one report with a part for each (lồng ghép, seed B14)', async () => {
    await world.until('2025-04-02T02:00:00.000Z');
    const host = { kind: 'external', citation: 'Luật Thực hiện dân chủ ở cơ sở', quote: 'lồng ghép', recurrences: [] };
    ok(await world.as('root-officer').post(`/report-duties/${ids.duty}/host`, { host }));
    const linked = { host: { kind: 'duty', duty: undated } };
    ok(await world.as('root-officer').post(`/report-duties/${ids.duty}/host`, linked));
    const back = await world
      .as('root-officer')
      .post(`/report-duties/${undated}/host`, { host: { kind: 'duty', duty: ids.duty } });
    expect(back.body['code']).toBe('LINK_CYCLE');
    const parts = [await at.of('justice', ids.duty, '2025-H1'), await at.of('justice', undated, 'once')];
    const clerk = world.as('justice-clerk');
    const report = idOf(await clerk.post('/reports', { text: null, answers: [] }));
    const answers = parts.map(({ occurrence }, index) => ({
      occurrence,
      part: `Phần ${index + 1}`,
      indicators: index === 0 ? figures : {},
    }));
    const body = { text: null, signed: { file: await at.signed('justice') }, satisfies: answers };
    ok(await clerk.post(`/reports/${report}/submit`, body));
    await world.settle();
    for (const [index, { occurrence }] of parts.entries()) {
      const link = await at.dataOf(`occurrence-${occurrence}`, 'ReportLinked');
      expect(link).toMatchObject({ report, version: 1, part: `Phần ${index + 1}` });
    }
    expect(await at.dataOf(`report-${report}`, 'ReportSubmitted')).toMatchObject({
      signed: { signer: at.person('justice-head') },
      destinations: [at.agency('homeAffairs'), province.root].sort(),
    });
  });

  it('take further reporters, who owe from the first period due after they were told', async () => {
    const reporters = [at.agency('college')];
    const path = `/report-duties/${ids.duty}/reporters`;
    expect((await world.as('root-officer').post(path, { reporters })).status).toBe(403);
    ok(await world.as('root-deputy').post(path, { reporters }));
    await world.until('2025-04-03T02:00:00.000Z');
    const { consolidation, occurrence } = await at.of('college', ids.duty, '2025-H1');
    expect(await at.dataOf(`consolidation-${consolidation}`, 'ContributionExpected')).toMatchObject({ occurrence });
  });

  it('get a cut-off from the focal agency, and another focal agency from the assigner', async () => {
    const cutoff = { recurrence: 'year', cutoffRule: { on: 'daysBeforeDue', days: 90 } };
    const recurrences = (await at.dataOf(`duty-${ids.duty}`, 'ReportDutyDefined')) as {
      recurrences: { key: string }[];
    };
    expect(recurrences.recurrences.map(({ key }) => key)).toContain('year');
    const path = `/report-duties/${ids.duty}`;
    expect((await world.as('justice-officer').post(`${path}/cutoff-rules`, cutoff)).status).toBe(403);
    ok(await world.as('homeAffairs-officer').post(`${path}/cutoff-rules`, cutoff));
    const route = ((await at.dataOf(`duty-${ids.duty}`, 'ReportDutyDefined')) as { routes: { key: string }[] })
      .routes[0];
    const appoint = { route: route?.key, agency: at.agency('office') };
    ok(await world.as('root-deputy').post(`${path}/focal-agencies`, appoint));
    await world.until('2025-08-03T02:00:00.000Z');
    const yearly = await at.of('information', ids.duty, '2025');
    expect(yearly).toMatchObject({ cutoff: '2025-08-02', receiver: at.agency('office') });
  });

  it('end by the assigner: nothing further is owed, what is open stays', async () => {
    const end = { path: `/report-duties/${ids.duty}/end`, body: { reason: 'Đã có chế độ báo cáo thay thế.' } };
    ok(await at.decide('root-deputy', `duty-${ids.duty}`, end));
    const before = (await world.happened('OccurrenceScheduled')).length;
    await world.until('2026-10-02T02:00:00.000Z');
    expect(await world.happened('OccurrenceScheduled')).toHaveLength(before);
    const { occurrence } = await at.of('information', ids.duty, '2025');
    ok(await at.report('information', occurrence, figures));
  });

  it('end with an obligation that was withdrawn', async () => {
    const end = {
      path: `/obligations/${ids.work}/end`,
      body: { cause: { kind: 'withdrawn' }, reason: 'Không còn cần thiết.' },
    };
    const wordless = { ...end, body: { cause: { kind: 'withdrawn' } } };
    const refused = await at.decide('root-deputy', `obligation-${ids.work}`, wordless);
    expect(refused.body).toMatchObject({ code: 'REASON_REQUIRED' });
    ok(await at.decide('root-deputy', `obligation-${ids.work}`, end));
    expect(await at.dataOf(`duty-${undated}`, 'ReportDutyEnded')).toMatchObject({
      cause: 'obligationEnded',
      reason: null,
    });
  });

  it('leave no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
