import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedIds } from './directive-with-duties.js';
import { issueWithDuties } from './directive-with-duties.js';
import { reportingIn } from './reporters.js';

const figures = (settled: string, received: string) => ({ meetings: '12', settled, received });

describe('a consolidation through the focal agency', () => {
  let world: World;
  let province: ProvinceIds;
  let ids: IssuedIds;
  let at: ReturnType<typeof reportingIn>;
  let stream: string;

  const on = (path: string, body?: object) => ({
    path: `/consolidations/${stream.slice('consolidation-'.length)}/${path}`,
    ...(body ? { body } : {}),
  });
  const typesIn = () => at.typesOf(stream);

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-20T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(23)) });
    province = await foundProvince(world, 'Bình Minh');
    ids = await issueWithDuties(world, province);
    at = reportingIn(world, province);
    await world.until('2025-04-10T02:00:00.000Z');
    const { consolidation } = await at.of('justice', ids.duty, '2025-H1');
    stream = `consolidation-${consolidation}`;
  });
  afterAll(() => world.close());

  it('opens with the first occurrence and expects everybody with the due date', async () => {
    const opened = await world.happened('ConsolidationOpened');
    expect(opened.map((event) => event.stream)).toEqual([stream]);
    expect(opened[0]?.data).toMatchObject({
      focalAgency: at.agency('homeAffairs'),
      destination: province.root,
      upstream: ids.upstream,
      expected: expect.arrayContaining([
        expect.objectContaining({ agency: at.agency('justice'), due: '2025-05-31T16:59:59.999Z' }),
      ]) as unknown,
    });
    expect((opened[0]?.data as { expected: unknown[] }).expected).toHaveLength(3);
  });

  it('hears of reports and of what became of them', async () => {
    const { occurrence } = await at.of('justice', ids.duty, '2025-H1');
    ok(await at.report('justice', occurrence, { ...figures('7', '10'), advice: 'Bổ sung kinh phí.' }));
    ok(
      await at.decide('homeAffairs-officer', `occurrence-${occurrence}`, { path: `/occurrences/${occurrence}/accept` }),
    );
    expect(await typesIn()).toEqual(['ConsolidationOpened', 'ContributionNoted', 'ContributionNoted']);
    expect(await at.dataOf(stream, 'ContributionNoted')).toMatchObject({
      agency: at.agency('justice'),
      status: 'accepted',
    });
  });

  it('waits for somebody whose report was given more time', async () => {
    const { occurrence } = await at.of('information', ids.duty, '2025-H1');
    const asked = {
      newDue: '2025-06-15',
      reason: 'Số liệu từ các đơn vị trực thuộc chưa đủ.',
      progress: 'Đã tổng hợp 8/10 đơn vị.',
      basis: null,
      signed: { file: await at.signed('information') },
    };
    const path = (step: string) => `/occurrences/${occurrence}/${step}-extension`;
    expect((await world.as('information-officer').post(path('request'), asked)).status).toBe(403);
    ok(await world.as('information-head').post(path('request'), asked));
    const grant = { path: path('grant'), body: { newDue: '2025-06-15', basis: null } };
    expect((await at.decide('homeAffairs-head', `occurrence-${occurrence}`, grant)).status).toBe(403);
    ok(await at.decide('root-deputy', `occurrence-${occurrence}`, grant));
    expect(await at.dataOf(stream, 'ContributionExpected')).toMatchObject({
      agency: at.agency('information'),
      due: '2025-06-15T16:59:59.999Z',
      deadlineRevision: 2,
    });
    await world.until('2025-06-02T02:00:00.000Z');
    const early = await at.decide('homeAffairs-officer', stream, on('close'));
    expect(early.body).toMatchObject({
      code: 'CONTRIBUTORS_STILL_IN_TIME',
      facts: { agencies: [at.agency('information')] },
    });
  });

  it('is closed by the focal agency with who is in and who is missing ("2/3 đơn vị; thiếu: …")', async () => {
    const { occurrence } = await at.of('homeAffairs', ids.duty, '2025-H1');
    ok(await at.report('homeAffairs', occurrence, figures('3', '10')));
    await world.until('2025-06-16T02:00:00.000Z');
    expect((await at.decide('justice-officer', stream, on('close'))).status).toBe(404);
    ok(await at.decide('homeAffairs-officer', stream, on('close')));
    const closed = (await at.dataOf(stream, 'ConsolidationClosed')) as { contributors: object[]; missing: object[] };
    expect([closed.contributors.length, closed.missing]).toEqual([
      2,
      [expect.objectContaining({ agency: at.agency('information') }) as unknown],
    ]);
    const late = await at.of('information', ids.duty, '2025-H1');
    expect((await at.typesOf(`occurrence-${late.occurrence}`)).at(-1)).toBe('OccurrenceMissed');
    expect((await at.typesOf(`occurrence-${occurrence}`)).at(-1)).toBe('OccurrenceIncluded');
  });

  it('makes the undated report above owed, for its own period (seed B19)', async () => {
    const [above] = await at.opened(ids.upstream, '2025-H1');
    expect(above).toMatchObject({ agency: at.agency('homeAffairs'), deadline: { dueDate: null }, consolidation: null });
  });

  it('is drafted as a table whose cells name agency, report and version, with the quoted texts', async () => {
    await world.restart();
    ok(await at.decide('homeAffairs-officer', stream, on('draft', { text: 'Kết quả chung của toàn tỉnh.' })));
    const drafted = (await at.dataOf(stream, 'ConsolidationDrafted')) as { totals: object; inputs: object[] };
    expect(drafted.totals).toEqual({ meetings: '24', settled: '10', received: '20' });
    expect(drafted.inputs).toHaveLength(2);
  });

  it('takes up a report that came after the closing, as an addendum', async () => {
    const { occurrence } = await at.of('information', ids.duty, '2025-H1');
    const add = on('late-reports', { agency: at.agency('information') });
    expect((await world.as('homeAffairs-officer').post(add.path, add.body)).body['code']).toBe('REPORT_NOT_LATE');
    ok(await at.report('information', occurrence, figures('5', '5')));
    ok(await world.as('homeAffairs-officer').post(add.path, add.body));
    await world.settle();
    expect((await at.typesOf(`occurrence-${occurrence}`)).slice(-2)).toEqual([
      'ReportLinked',
      'OccurrenceLateIncluded',
    ]);
    ok(await at.decide('homeAffairs-officer', stream, on('draft', { text: null })));
    expect(await at.dataOf(stream, 'ConsolidationDrafted')).toMatchObject({ totals: { settled: '15' } });
  });

  it('is approved by the head, who sees the very draft, and sent by the clerk with the signed file', async () => {
    const { document } = (await at.dataOf(stream, 'ConsolidationDrafted')) as { document: string };
    const approve = on('approve', { document });
    expect((await at.decide('homeAffairs-officer', stream, approve)).status).toBe(403);
    const other = await at.decide('homeAffairs-head', stream, on('approve', { document: `sha256:${'a'.repeat(64)}` }));
    expect(other.body['code']).toBe('INPUT_INVALID');
    ok(await at.decide('homeAffairs-head', stream, approve));
    const unsigned = await at.decide('homeAffairs-clerk', stream, on('send', { signed: null }));
    expect(unsigned.body['code']).toBe('SIGNED_DOCUMENT_REQUIRED');
    const file = await at.signed('homeAffairs');
    const bySomebody = { signed: { file, signer: at.person('homeAffairs-officer') } };
    const unposted = await at.decide('homeAffairs-clerk', stream, on('send', bySomebody));
    expect(unposted.body).toMatchObject({ code: 'SIGNED_DOCUMENT_REQUIRED', facts: { field: 'signed.signer' } });
    ok(await at.decide('homeAffairs-clerk', stream, on('send', { signed: { file } })));
    const signed = { file, signer: at.person('homeAffairs-head') };
    expect(await at.dataOf(stream, 'ConsolidationSent')).toMatchObject({ signed });
    expect((await typesIn()).slice(-2)).toEqual(['ConsolidationApproved', 'ConsolidationSent']);
  });

  it('becomes the report of the focal agency above, which its makers may not accept', async () => {
    const [above] = await at.opened(ids.upstream, '2025-H1');
    const upstream = `occurrence-${above?.occurrence}`;
    expect(await at.typesOf(upstream)).toEqual(['OccurrenceScheduled', 'OccurrenceOpened', 'ReportLinked']);
    expect(await at.dataOf(upstream, 'ReportLinked')).toMatchObject({
      indicators: { settled: '15' },
      receiver: province.root,
      makers: ['homeAffairs-clerk', 'homeAffairs-head', 'homeAffairs-officer'].map(at.person).sort(),
    });
    ok(await at.decide('root-officer', upstream, { path: `/occurrences/${above?.occurrence}/accept` }));
    expect((await at.typesOf(upstream)).at(-1)).toBe('ReportAccepted');
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
