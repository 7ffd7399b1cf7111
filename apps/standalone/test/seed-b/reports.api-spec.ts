import { chaoticBus, seeded } from '@chidao/messaging';
import { idOf, ok } from '../province.js';
import { reportingIn } from '../reporting/reporters.js';
import type { Occurrence } from '../reporting/reporters.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { whereSeedB } from './corpus.js';
import type { IssuedSeed } from './issued.js';
import { assignmentsOf, heldBy, issueSeed } from './issued.js';
import type { Item } from './story.js';
import { DRAFTED_AT } from './story.js';

const ALL = ['homeAffairs', 'justice', 'information', 'college', 'districtOne', 'districtTwo'] as const;

whereSeedB('seed B reported', (text) => {
  let world: World;
  let seed: IssuedSeed;
  let at: ReturnType<typeof reportingIn>;
  let duty = '';
  let upstream = '';
  let consolidation = '';

  const dutyOf = async (obligation: string): Promise<string> => {
    const defined = (await world.happened('ReportDutyDefined')).map(({ data }) => data as Item);
    return String(defined.find((data) => data['obligation'] === obligation)?.['duty']);
  };
  const step = (path: string, body?: object) => ({
    path: `/consolidations/${consolidation}/${path}`,
    ...(body ? { body } : {}),
  });
  const onConsolidation = async (subject: string, path: string, body?: object): Promise<void> => {
    ok(await at.decide(subject, `consolidation-${consolidation}`, step(path, body)));
    await world.restart();
  };
  const accepted = async (key: (typeof ALL)[number]): Promise<void> => {
    const { occurrence } = await at.of(key, duty, '2025-H1');
    ok(await at.report(key, occurrence, { trained: '2' }));
    ok(
      await at.decide('homeAffairs-officer', `occurrence-${occurrence}`, { path: `/occurrences/${occurrence}/accept` }),
    );
  };

  beforeAll(async () => {
    world = await openWorld({ now: DRAFTED_AT, around: (bus) => chaoticBus(bus, seeded(33)) });
    seed = await issueSeed(world, text);
    at = reportingIn(world, seed.province);
    duty = await dutyOf(seed.report);
    upstream = await dutyOf(seed.consolidate);
  });
  afterAll(() => world.close());

  it('B14 links the report on the Law as host, known by its citation until its text is here', async () => {
    const host = {
      ...{ kind: 'external', citation: 'Luật Thực hiện dân chủ ở cơ sở', recurrences: [] },
      quote: 'báo cáo kết quả thực hiện Luật Thực hiện dân chủ ở cơ sở',
    };
    const linked = await world.as('root-officer').post(`/report-duties/${duty}/host`, { host });
    expect(linked.status).toBeLessThan(300);
    await world.settle();
    expect((await at.typesOf(`duty-${duty}`)).at(-1)).toBe('HostDutyLinked');
  });

  it('B15, B16 shows each agency what it will owe', async () => {
    const calendar = ok(await world.as('justice-officer').get('/calendar'));
    const owed = (calendar.body['items'] as readonly Item[]).filter((item) => item['duty'] === duty);
    expect(owed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ period: '2025-H1', dueDate: '2025-05-31' }),
        expect.objectContaining({ period: '2025', dueDate: '2025-10-31' }),
      ]),
    );
  });

  it('B15, B16 owes the half year by 31/05 and the year by 31/10, with a cut-off of its own', async () => {
    const cutoff = { recurrence: 'halfYear', cutoffRule: { on: 'daysBeforeDue', days: 15 } };
    ok(await world.as('homeAffairs-officer').post(`/report-duties/${duty}/cutoff-rules`, cutoff));
    await world.until('2025-04-02T02:00:00.000Z');
    for (const key of ALL) {
      expect(await at.of(key, duty, '2025-H1')).toMatchObject({
        deadline: { dueDate: '2025-05-31' },
        cutoff: '2025-05-16',
      } as Partial<Occurrence>);
    }
    expect((await at.opened(duty, '2025-H1')).map(({ agency }) => agency)).not.toContain(at.agency('front'));
  });

  it('B17 goes to the committee through Sở Nội vụ, which accepts the reports', async () => {
    const mine = await at.of('justice', duty, '2025-H1');
    consolidation = mine.consolidation;
    expect(mine).toMatchObject({ receiver: at.agency('homeAffairs') });
    const path = `/occurrences/${mine.occurrence}/accept`;
    ok(await at.report('justice', mine.occurrence, { trained: '3' }));
    expect((await at.decide('root-officer', `occurrence-${mine.occurrence}`, { path })).status).toBe(403);
    const back = { path: `/occurrences/${mine.occurrence}/send-back`, body: { reason: 'Thiếu số liệu các phòng.' } };
    ok(await at.decide('homeAffairs-officer', `occurrence-${mine.occurrence}`, back));
    await accepted('justice');
  });

  it('B33 has the signer decide about more time for a report', async () => {
    const mine = await at.of('districtOne', duty, '2025-H1');
    const stream = `occurrence-${mine.occurrence}`;
    const asked = {
      ...{ newDue: '2025-06-10', reason: 'Chờ báo cáo của các xã.', progress: 'Đã có 10/14 xã.', basis: null },
      signed: { file: await at.signed('districtOne') },
    };
    ok(await world.as('districtOne-head').post(`/occurrences/${mine.occurrence}/request-extension`, asked));
    const grant = {
      path: `/occurrences/${mine.occurrence}/grant-extension`,
      body: { newDue: '2025-06-10', basis: null },
    };
    expect((await at.decide('homeAffairs-head', stream, grant)).status).toBe(403);
    ok(await at.decide('root-deputy', stream, grant));
    await world.until('2025-06-02T02:00:00.000Z');
    const early = await at.decide('homeAffairs-officer', `consolidation-${consolidation}`, step('close'));
    expect(early.body['code']).toBe('CONTRIBUTORS_STILL_IN_TIME');
  });

  it('reminds before the due date, and urges in writing whoever got the reminder and stays silent', async () => {
    const rungs = async (): Promise<readonly unknown[]> =>
      (await world.happened('UrgePlanned')).map(({ data }) => ((data as Item)['step'] as Item)['rung']);
    expect(await rungs()).toContain('reminder');
    expect(await rungs()).not.toContain('urgingLetter');
    ok(await world.as('districtTwo-clerk').get('/inbox'));
    await world.settle();
    await world.until('2025-06-12T02:00:00.000Z');
    expect(await rungs()).toContain('urgingLetter');
  });

  it('B17, B19 is closed with who is missing, drafted, approved and sent upward, over a restart at each step', async () => {
    for (const key of ['homeAffairs', 'information', 'college', 'districtOne'] as const) await accepted(key);
    await onConsolidation('homeAffairs-officer', 'close');
    const closed = (await at.dataOf(`consolidation-${consolidation}`, 'ConsolidationClosed')) as Record<string, Item[]>;
    expect(closed['contributors']).toHaveLength(5);
    expect(closed['missing']).toMatchObject([{ agency: at.agency('districtTwo') }]);
    const shown = ok(await world.as('homeAffairs-officer').get(`/consolidations/${consolidation}`));
    expect(JSON.stringify(shown.body)).toContain('5/6 đơn vị');

    await onConsolidation('homeAffairs-officer', 'draft', { text: 'Kết quả chung toàn tỉnh.' });
    const { document } = (await at.dataOf(`consolidation-${consolidation}`, 'ConsolidationDrafted')) as {
      document: string;
    };
    await onConsolidation('homeAffairs-head', 'approve', { document });
    await onConsolidation('homeAffairs-clerk', 'send', { signed: { file: await at.signed('homeAffairs') } });

    const [above] = await at.opened(upstream, '2025-H1');
    expect(above).toMatchObject({ agency: at.agency('homeAffairs'), deadline: { dueDate: null } });
    expect(await at.dataOf(`occurrence-${above?.occurrence}`, 'ReportLinked')).toMatchObject({
      indicators: { trained: '10' },
      receiver: seed.province.root,
    });
    ok(
      await at.decide('root-officer', `occurrence-${above?.occurrence}`, {
        path: `/occurrences/${above?.occurrence}/accept`,
      }),
    );
  });

  it('B12 keeps the accepted report as evidence of the period of a continuous duty', async () => {
    const recorded = (await world.happened('PeriodEvidenceRecorded')).map(({ data }) => data as Item);
    expect(recorded).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ obligation: seed.report, agency: at.agency('justice'), period: '2025-H1' }),
      ]),
    );
  });

  it('B29 sends a difficulty through Sở Nội vụ to the committee', async () => {
    const held = heldBy(await assignmentsOf(world, seed.carryOut), at.agency('college'));
    const raised = await world.as('college-officer').post('/difficulties', {
      ...{ kind: 'difficulty', obligation: seed.carryOut, assignment: held['id'], occurrence: null },
      text: 'Chưa bố trí được kinh phí tập huấn.',
    });
    const difficulty = idOf(raised);
    const stream = `difficulty-${difficulty}`;
    await world.settle();
    const forward = { path: `/difficulties/${difficulty}/forward`, body: { opinion: 'Đề nghị xem xét.' } };
    ok(await at.decide('homeAffairs-officer', stream, forward));
    const answer = { path: `/difficulties/${difficulty}/answer`, body: { text: 'Giao Sở Tài chính.', newDue: null } };
    ok(await at.decide('root-deputy', stream, answer));
    expect(await at.typesOf(stream)).toEqual(['DifficultyRaised', 'DifficultyForwarded', 'DifficultyAnswered']);
  });

  it('shows where everything stood at an earlier moment', async () => {
    const mine = await at.of('justice', duty, '2025-H1');
    const before = ok(await world.as('justice-officer').get(`/occurrences/${mine.occurrence}?asOf=2025-04-01`));
    const now = ok(await world.as('justice-officer').get(`/occurrences/${mine.occurrence}`));
    expect([before.body['status'], now.body['status']]).not.toEqual([now.body['status'], now.body['status']]);
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
