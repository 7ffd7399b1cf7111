import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedWork } from './directive-with-work.js';
import { issueWork } from './directive-with-work.js';
import { peopleAtWork } from './people-at-work.js';

describe('an assignment, from the text of a directive to its acceptance', () => {
  let world: World;
  let province: ProvinceIds;
  let work: IssuedWork;
  let people: ReturnType<typeof peopleAtWork>;
  let lead: string;
  let coordinating: string;

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(11)) });
    province = await foundProvince(world, 'Bình Minh');
    work = await issueWork(world, province);
    people = peopleAtWork(world, province);
    lead = await people.of('homeAffairs', work.byItem['1']);
    coordinating = await people.of('justice', work.byItem['1']);
  });
  afterAll(() => world.close());

  it('is made for each agency once, the coordinating one due three working days earlier', async () => {
    const made = await people.made(work.byItem['1']);
    expect(made.map(({ agency, role, deadline }) => [agency, role, deadline.dueDate]).sort()).toEqual(
      [
        [people.agency('homeAffairs'), 'lead', '2025-04-25'],
        [people.agency('justice'), 'coordinating', '2025-04-22'],
      ].sort(),
    );
    expect(made[0]).toMatchObject({ item: '1', setBy: province.root, subordinateTo: [province.root], attempt: 1 });
    expect(made[0]?.sources).toMatchObject([{ directive: work.directive, signer: province.persons['root-deputy'] }]);
    expect((await people.made(work.byItem['2'])).map(({ agency }) => agency).sort()).toEqual(
      [people.agency('districtOne'), people.agency('districtTwo')].sort(),
    );
  });

  it('is received when somebody of the agency opens the directive in the inbox', async () => {
    const clerk = world.as('homeAffairs-clerk');
    const { items } = ok(await clerk.get('/inbox')).body as {
      items: readonly { delivery: string; item: { kind: string; directive?: string } }[];
    };
    const directive = items.find(({ item }) => item.kind === 'directive' && item.directive === work.directive);
    ok(await clerk.post(`/inbox/${directive?.delivery}/read`));
    await world.settle();
    expect(await people.last(lead)).toMatchObject({ type: 'ReceiptRecorded', data: { source: 'auto' } });
    expect(await people.typesOf(coordinating)).toEqual(['AssignmentMade']);
    expect(ok(await people.does('homeAffairs-clerk', lead, 'receive')).body['events']).toEqual([]);
  });

  it('is received through the screen by the clerk alone, and who may not know of it gets 404', async () => {
    expect((await people.does('justice-officer', coordinating, 'receive')).status).toBe(403);
    expect((await people.does('information-clerk', coordinating, 'receive')).status).toBe(404);
    ok(await people.does('justice-clerk', coordinating, 'receive'));
    expect(await people.last(coordinating)).toMatchObject({ type: 'ReceiptRecorded', data: { source: 'ui' } });
  });

  it('is handled by an officer of the agency, begun, and its progress noted', async () => {
    const person = province.persons['homeAffairs-officer'];
    const others = { person: province.persons['justice-officer'] };
    expect((await people.does('homeAffairs-head', lead, 'assign-person', others)).body['code']).toBe(
      'PERSON_NOT_IN_UNIT',
    );
    ok(await people.does('homeAffairs-head', lead, 'assign-person', { person }));
    ok(await people.does('homeAffairs-officer', lead, 'start'));
    expect((await people.does('homeAffairs-officer', lead, 'start')).body['code']).toBe('WORK_ALREADY_STARTED');
    ok(await people.does('homeAffairs-officer', lead, 'note-progress', { note: 'Đã có dự thảo.', percent: 40 }));
    const noted = await people.last(lead);
    expect(noted).toMatchObject({ type: 'ProgressNoted', data: { percent: 40, listAt: null } });
    expect(JSON.stringify(noted?.data)).not.toContain('dự thảo');
    const wrong = await people.does('homeAffairs-officer', lead, 'note-progress', { note: 'x', percent: 101 });
    expect([wrong.status, wrong.body['code']]).toEqual([400, 'INPUT_INVALID']);
  });

  it('survives a restart in the middle of its life', async () => {
    const before = await people.typesOf(lead);
    await world.restart();
    expect(await people.typesOf(lead)).toEqual(before);
    expect((await people.does('homeAffairs-officer', lead, 'start')).body['code']).toBe('WORK_ALREADY_STARTED');
  });

  const asking = async (newDue: string): Promise<object> => ({
    newDue,
    reason: 'Chờ ý kiến của Bộ Tư pháp',
    progress: 'Đã hoàn thành dự thảo lần hai',
    basis: null,
    signed: { file: await people.file('homeAffairs', 'văn bản xin gia hạn') },
  });

  it('gets more time when the head asks and the assigner grants; the coordinating agency follows', async () => {
    const request = await asking('2025-05-16');
    expect((await people.does('homeAffairs-officer', lead, 'request-extension', request)).status).toBe(403);
    const unknown = await people.does('homeAffairs-head', lead, 'request-extension', {
      ...request,
      signed: { file: `sha256:${'f'.repeat(64)}` },
    });
    expect(unknown.body['code']).toBe('FILE_NOT_STORED');
    ok(await people.does('homeAffairs-head', lead, 'request-extension', request));
    const grant = { newDue: '2025-05-16', basis: '120/UBND-NC' };
    const unseen = await world.as('root-deputy').post(`/assignments/${lead}/grant-extension`, grant);
    expect(unseen.status).toBeGreaterThanOrEqual(400);
    expect((await people.decides('homeAffairs-head', lead, 'grant-extension', grant)).status).toBe(403);
    ok(await people.decides('root-deputy', lead, 'grant-extension', grant));
    expect(await people.last(lead)).toMatchObject({
      type: 'ExtensionGranted',
      capacity: { by: 'signer' },
      versions: { ruleSet: 'QT-01' },
      data: { deadline: { dueDate: '2025-05-16', deadlineRevision: 2 } },
    });
    expect(await people.last(coordinating)).toMatchObject({
      type: 'DeadlineMoved',
      actor: { kind: 'policy', id: 'follow-lead' },
      data: { cause: { kind: 'leadMoved', assignment: lead }, deadline: { dueDate: '2025-05-13' } },
    });
  });

  it('gets no more time when the assigner refuses, and its dates stay', async () => {
    ok(await people.does('homeAffairs-head', lead, 'request-extension', await asking('2025-06-10')));
    const again = await people.does('homeAffairs-head', lead, 'request-extension', await asking('2025-06-10'));
    expect(again.body['code']).toBe('EXTENSION_ALREADY_PENDING');
    const blank = await people.decides('root-deputy', lead, 'refuse-extension', { reason: ' ' });
    expect(blank.body['code']).toBe('REASON_REQUIRED');
    ok(await people.decides('root-deputy', lead, 'refuse-extension', { reason: 'Đã gia hạn một lần' }));
    expect((await people.decides('root-deputy', lead, 'refuse-extension', { reason: 'x' })).body['code']).toBe(
      'NO_EXTENSION_PENDING',
    );
    expect(await people.last(coordinating)).toMatchObject({ data: { deadline: { dueDate: '2025-05-13' } } });
  });

  it('is handed in, sent back, handed in again and accepted; who decides must have seen it', async () => {
    const result = await people.result('homeAffairs');
    const bare = await people.does('homeAffairs-officer', lead, 'submit-result', { ...result, evidence: [] });
    expect(bare.body['code']).toBe('EVIDENCE_REQUIRED');
    const earlier = await people.does('homeAffairs-officer', lead, 'submit-result', {
      ...result,
      completedOn: '2025-03-01',
    });
    expect(earlier.body['code']).toBe('BACKDATING_NOT_ALLOWED');
    const extra = await people.does('homeAffairs-officer', lead, 'submit-result', { ...result, agency: 'x' });
    expect(extra.status).toBe(400);
    ok(await people.does('homeAffairs-officer', lead, 'submit-result', result));
    expect((await people.does('homeAffairs-officer', lead, 'submit-result', result)).body['code']).toBe(
      'RESULT_ALREADY_PENDING',
    );
    const first = await people.last(lead);
    expect((await people.decides('homeAffairs-head', lead, 'accept-result')).status).toBe(403);
    ok(await people.decides('root-deputy', lead, 'send-back-result', { reason: 'Thiếu phụ lục' }));
    expect(await people.last(lead)).toMatchObject({ type: 'ResultSentBack', data: { decides: first?.id } });
    ok(await people.does('homeAffairs-officer', lead, 'submit-result', result));
    const stale = await world
      .as('root-deputy')
      .post(`/assignments/${lead}/accept-result`, {}, { 'if-match': `"${first?.revision}"` });
    expect([stale.status, stale.body['code']]).toEqual([412, 'REVISION_CONFLICT']);
    ok(await people.decides('root-deputy', lead, 'accept-result'));
    expect(await people.last(lead)).toMatchObject({ type: 'ResultAccepted', data: { submittedAt: world.now() } });
    expect((await people.decides('root-deputy', lead, 'accept-result')).body['code']).toBe('NO_RESULT_PENDING');
  });

  it('of a coordinating agency is accepted by the lead, and then the obligation ends by itself', async () => {
    const obligation = `obligation-${work.byItem['1']}`;
    const typesOf = async (): Promise<readonly string[]> => (await world.eventsOf(obligation)).map(({ type }) => type);
    ok(await people.does('justice-head', coordinating, 'submit-result', await people.result('justice')));
    expect((await people.decides('root-deputy', coordinating, 'accept-result')).status).toBe(403);
    expect(await typesOf()).not.toContain('ObligationEnded');
    ok(await people.decides('homeAffairs-head', coordinating, 'accept-result'));
    expect((await typesOf()).slice(-3)).toEqual([
      'AssignmentClosureNoted',
      'AssignmentClosureNoted',
      'ObligationEnded',
    ]);
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
