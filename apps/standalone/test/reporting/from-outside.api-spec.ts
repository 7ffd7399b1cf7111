import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, idOf, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedIds } from './directive-with-duties.js';
import { registerWithDuties } from './directive-with-duties.js';
import { reportingIn } from './reporters.js';

/** Who registered it keeps it: the issuer has nobody here who could decide. */
describe('reporting under a directive from outside', () => {
  let world: World;
  let province: ProvinceIds;
  let ids: IssuedIds;
  let at: ReturnType<typeof reportingIn>;

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-20T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(11)) });
    province = await foundProvince(world, 'Bình Minh');
    ids = await registerWithDuties(world);
    at = reportingIn(world, province);
  });
  afterAll(() => world.close());

  const difficultyOf = async (key: string, on: object): Promise<string> => {
    const nothing = { obligation: ids.work, assignment: null, occurrence: null };
    const words = { kind: 'difficulty', text: 'Chưa có phần mềm thống kê.' };
    return idOf(await world.as(`${key}-officer`).post('/difficulties', { ...nothing, ...words, ...on }));
  };

  it('is owed to the focal agency here, and kept by the agency that registered it', async () => {
    expect(await at.dataOf(`duty-${ids.duty}`, 'ReportDutyDefined')).toMatchObject({
      sources: [{ directive: ids.directive, issuer: null, keeper: province.root, signer: null }],
      issueDate: '2024-12-16',
    });
    await world.until('2025-04-10T02:00:00.000Z');
    const { occurrence } = await at.of('justice', ids.duty, '2025-H1');
    expect(await at.dataOf(`occurrence-${occurrence}`, 'OccurrenceScheduled')).toMatchObject({
      ...{ destination: null, receiver: at.agency('homeAffairs') },
      sources: [{ keeper: province.root }],
    });
  });

  it('has difficulties answered or refused by the head of the agency that registered it', async () => {
    const difficulty = await difficultyOf('justice', {});
    const stream = `difficulty-${difficulty}`;
    const answer = { path: `/difficulties/${difficulty}/answer`, body: { text: 'Dùng mẫu cũ.', newDue: null } };
    expect((await at.decide('homeAffairs-head', stream, answer)).status).toBe(403);
    expect((await at.decide('root-officer', stream, answer)).status).toBe(403);
    ok(await at.decide('root-head', stream, answer));
    expect(await at.typesOf(stream)).toEqual(['DifficultyRaised', 'DifficultyAnswered']);

    const other = await difficultyOf('information', {});
    const reason = 'Đã có hướng dẫn.';
    ok(
      await at.decide('root-deputy', `difficulty-${other}`, {
        path: `/difficulties/${other}/refuse`,
        body: { reason },
      }),
    );
    expect(await at.dataOf(`difficulty-${other}`, 'DifficultyRefused')).toMatchObject({
      ...{ agency: at.agency('information'), obligation: ids.work, reason },
    });
  });

  it('lets that head read the difficulty, and nobody else who has nothing to do with it', async () => {
    const difficulty = await difficultyOf('justice', {});
    await world.settle();
    for (const [reader, status] of [
      ['root-head', 200],
      ['justice-officer', 200],
      ['homeAffairs-officer', 200],
      ['information-officer', 404],
    ] as const) {
      expect((await world.as(reader).get(`/difficulties/${difficulty}`)).status).toBe(status);
    }
  });

  it('gets more time from that head, or none', async () => {
    const request = async (key: string): Promise<string> => {
      const { occurrence } = await at.of(key, ids.duty, '2025-H1');
      const asked = { newDue: '2025-06-15', reason: 'Chưa đủ số liệu.', progress: 'Đã có 8/10 đơn vị.', basis: null };
      const signed = { file: await at.signed(key) };
      const path = `/occurrences/${occurrence}/request-extension`;
      ok(await world.as(`${key}-head`).post(path, { ...asked, signed }));
      return occurrence;
    };
    const granted = await request('justice');
    const path = `/occurrences/${granted}/grant-extension`;
    const grant = { path, body: { newDue: '2025-06-15', basis: '512/BNV-CQĐP' } };
    expect((await at.decide('homeAffairs-head', `occurrence-${granted}`, grant)).status).toBe(403);
    expect((await at.decide('root-officer', `occurrence-${granted}`, grant)).status).toBe(403);
    const unfounded = { path, body: { ...grant.body, basis: null } };
    const answer = await at.decide('root-head', `occurrence-${granted}`, unfounded);
    expect(answer.body['code']).toBe('DEADLINE_SET_BY_HIGHER_LEVEL');
    ok(await at.decide('root-head', `occurrence-${granted}`, grant));
    expect(await at.dataOf(`occurrence-${granted}`, 'ExtensionGranted')).toMatchObject({
      deadline: { dueDate: '2025-06-15', deadlineRevision: 2 },
    });
    const refused = await request('information');
    const refusal = { path: `/occurrences/${refused}/refuse-extension`, body: { reason: 'Đã gia hạn chung.' } };
    ok(await at.decide('root-head', `occurrence-${refused}`, refusal));
    expect(await at.typesOf(`occurrence-${refused}`)).toContain('ExtensionRefused');
  });

  it('ends in the words of that head', async () => {
    const path = `/report-duties/${ids.duty}`;
    const end = { path: `${path}/end`, body: { reason: 'Bộ đã ban hành chế độ báo cáo mới.' } };
    expect((await at.decide('justice-head', `duty-${ids.duty}`, end)).status).toBe(403);
    ok(await at.decide('root-head', `duty-${ids.duty}`, end));
    expect(await at.dataOf(`duty-${ids.duty}`, 'ReportDutyEnded')).toMatchObject({ cause: 'withdrawn' });
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
