import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, idOf, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedWork } from './directive-with-work.js';
import { issueWork } from './directive-with-work.js';
import { peopleAtWork } from './people-at-work.js';

describe('work that is passed on, forgotten, or taken back', () => {
  let world: World;
  let province: ProvinceIds;
  let work: IssuedWork;
  let people: ReturnType<typeof peopleAtWork>;
  let parent: string;
  let silent: string;

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(23)) });
    province = await foundProvince(world, 'Bình Minh');
    work = await issueWork(world, province);
    people = peopleAtWork(world, province);
    parent = await people.of('districtOne', work.byItem['2']);
    silent = await people.of('justice', work.byItem['3']);
  });
  afterAll(() => world.close());

  const cascade = (dueDate: string | null, key = 'divisionOne') =>
    people.does('districtOne-officer', parent, 'cascade', { units: [{ agency: people.agency(key), dueDate }] });

  it('goes only to units below, and never for a later day', async () => {
    expect((await cascade(null, 'justice')).body['code']).toBe('UNIT_NOT_SUBORDINATE');
    expect((await cascade('2025-06-02')).body['code']).toBe('CHILD_DUE_AFTER_PARENT');
    ok(await cascade('2025-05-15'));
    expect(ok(await cascade('2025-05-15')).body['events']).toEqual([]);
    const child = (await people.made(work.byItem['2'])).find(({ parent: above }) => above !== null);
    expect(child).toMatchObject({
      agency: people.agency('divisionOne'),
      parent: { assignment: parent, agency: people.agency('districtOne') },
      subordinateTo: [province.root, people.agency('districtOne')].sort(),
      deadline: { dueDate: '2025-05-15' },
    });
  });

  it('is extended by the agency that passed it on, not past its own day', async () => {
    const child = await people.of('divisionOne', work.byItem['2']);
    const request = {
      newDue: '2025-05-29',
      reason: 'Hồ sơ nhiều',
      progress: 'Đã rà soát một nửa',
      basis: null,
      signed: { file: await people.file('divisionOne', 'văn bản xin gia hạn') },
    };
    ok(await people.does('divisionOne-head', child, 'request-extension', request));
    const grant = (newDue: string) =>
      people.decides('districtOne-head', child, 'grant-extension', { newDue, basis: null });
    const above = await people.decides('root-deputy', child, 'grant-extension', { newDue: '2025-05-29', basis: null });
    expect(above.status).toBe(403);
    expect((await grant('2025-06-05')).body['code']).toBe('CHILD_DUE_AFTER_PARENT');
    ok(await grant('2025-05-29'));
    expect(await people.last(child)).toMatchObject({ data: { deadline: { dueDate: '2025-05-29' } } });
  });

  it('is accepted by the agency that passed it on, and neither parent nor obligation ends with it', async () => {
    const child = await people.of('divisionOne', work.byItem['2']);
    ok(await people.does('divisionOne-head', child, 'submit-result', await people.result('divisionOne')));
    expect((await people.decides('root-deputy', child, 'accept-result')).status).toBe(403);
    ok(await people.decides('districtOne-head', child, 'accept-result'));
    expect(await people.typesOf(parent)).toEqual(['AssignmentMade', 'AssignmentCascaded']);
    const obligation = await world.eventsOf(`obligation-${work.byItem['2']}`);
    expect(obligation.map(({ type }) => type)).not.toContain('ObligationEnded');
  });

  it('is noted as silent ninety days after the last word, as of that instant, also after days of downtime', async () => {
    await world.until('2025-03-20T02:00:00.000Z');
    ok(await people.does('justice-officer', silent, 'note-progress', { note: 'Đang soạn tài liệu.', percent: null }));
    await world.until('2025-06-18T16:59:59.999Z');
    expect(await world.happened('AgeingLimitReached')).toEqual([]);
    await world.restart();
    await world.until('2025-06-22T02:00:00.000Z');
    await world.until('2025-06-23T02:00:00.000Z');
    const aged = (await world.happened('AgeingLimitReached')).filter(({ stream }) => stream === `assignment-${silent}`);
    expect(aged).toMatchObject([
      {
        occurredAt: '2025-06-18T17:00:00.000Z',
        recordedAt: '2025-06-22T02:00:00.000Z',
        actor: { kind: 'clock' },
        data: { listAt: '2025-06-18T17:00:00.000Z', subordinateTo: [province.root] },
      },
    ]);
  });

  it('is taken back by who gave it; an answer that comes too late is listed for a person', async () => {
    const raised = await world.as('justice-officer').post('/difficulties', {
      kind: 'difficulty',
      obligation: work.byItem['3'],
      assignment: silent,
      occurrence: null,
      text: 'Chưa có tài liệu hướng dẫn của Bộ.',
    });
    const difficulty = idOf(raised);
    await world.settle();
    const cancel = { cause: { kind: 'duplicateOf', assignment: parent }, reason: 'Trùng với văn bản khác' };
    const itself = { ...cancel, cause: { kind: 'duplicateOf', assignment: silent } };
    expect((await people.decides('root-deputy', silent, 'cancel', itself)).body['code']).toBe('INPUT_INVALID');
    expect((await people.decides('justice-head', silent, 'cancel', cancel)).status).toBe(403);
    expect((await people.decides('root-deputy', silent, 'cancel', { ...cancel, reason: '' })).body['code']).toBe(
      'REASON_REQUIRED',
    );
    ok(await people.decides('root-deputy', silent, 'cancel', cancel));
    expect(await people.last(silent)).toMatchObject({ type: 'AssignmentCancelled', data: cancel });
    const last = (await world.eventsOf(`difficulty-${difficulty}`)).at(-1);
    const answer = { text: 'Đồng ý lùi thời hạn.', newDue: '2025-07-31' };
    const seenNow = { 'if-match': `"${last?.revision}"` };
    ok(await world.as('root-deputy').post(`/difficulties/${difficulty}/answer`, answer, seenNow));
    await world.settle();
    expect((await world.happened('ReactionRefused')).map(({ data, about }) => ({ data, about }))).toMatchObject([
      {
        data: { cause: { policy: 'move-answered' }, command: 'MoveDeadline', code: 'ASSIGNMENT_NOT_OPEN' },
        about: { assignments: [silent] },
      },
    ]);
  });

  it('ends with its obligation: when the last top-level work closes, what was passed on is cancelled', async () => {
    const obligation = work.byItem['2'] ?? '';
    const other = await people.of('districtTwo', obligation);
    const unit = { units: [{ agency: people.agency('divisionTwo'), dueDate: null }] };
    ok(await people.does('districtTwo-head', other, 'cascade', unit));
    const typesOf = async (): Promise<readonly string[]> =>
      (await world.eventsOf(`obligation-${obligation}`)).map(({ type }) => type);
    ok(await people.decides('root-deputy', parent, 'cancel', { cause: { kind: 'recall' }, reason: 'Thu hồi' }));
    expect((await typesOf()).slice(-2)).toEqual(['ObligationAssigned', 'AssignmentClosureNoted']);
    ok(await people.does('districtTwo-head', other, 'submit-result', await people.result('districtTwo')));
    ok(await people.decides('root-deputy', other, 'accept-result'));
    expect((await typesOf()).slice(-2)).toEqual(['AssignmentClosureNoted', 'ObligationEnded']);
    const child = await people.of('divisionTwo', obligation);
    expect(await people.last(child)).toMatchObject({
      type: 'AssignmentCancelled',
      actor: { kind: 'policy' },
      data: { cause: { kind: 'obligationEnded' } },
    });
  });
});
