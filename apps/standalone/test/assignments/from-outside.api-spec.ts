import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import { documentedWork } from '../query/documented-work.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedWork } from './directive-with-work.js';
import { registerWork } from './directive-with-work.js';
import { peopleAtWork } from './people-at-work.js';

/** Who registered it keeps it: the issuer has nobody here who could decide. */
describe('work that was ordered from outside', () => {
  let world: World;
  let province: ProvinceIds;
  let work: IssuedWork;
  let people: ReturnType<typeof peopleAtWork>;
  let lead: string;
  let silent: string;

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(31)) });
    province = await foundProvince(world, 'Bình Minh');
    work = await registerWork(world);
    people = peopleAtWork(world, province);
    lead = await people.of('homeAffairs', work.byItem['1']);
    silent = await people.of('justice', work.byItem['3']);
  });
  afterAll(() => world.close());

  /** What waits for a decision of the reader's agency. */
  const waiting = async (reader: string): Promise<readonly string[]> => {
    const { body } = ok(await world.as(reader).get('/work?list=waiting'));
    expect((await documentedWork(world))(body)).toEqual([]);
    return (body['items'] as readonly { what: string; id: string }[]).map(({ what, id }) => `${what} ${id}`);
  };

  it('is kept by the agency that registered it, and ranks nobody', async () => {
    expect((await people.made(work.byItem['1'])).map(({ sources }) => sources)).toEqual(
      Array(2).fill([
        { directive: work.directive, issuer: null, keeper: province.root, signer: null, modality: 'require' },
      ]),
    );
    expect((await people.made(work.byItem['1'])).flatMap(({ subordinateTo }) => subordinateTo)).toEqual([]);
  });

  it('is seen by that agency and whoever holds the work, by nobody else', async () => {
    for (const [reader, status] of [
      ['root-head', 200],
      ['root-officer', 200],
      ['homeAffairs-officer', 200],
      ['information-officer', 404],
    ] as const) {
      expect((await world.as(reader).get(`/assignments/${lead}`)).status).toBe(status);
    }
  });

  it('gets more time from the head of that agency, on the document of the body that set the date (R7)', async () => {
    const request = {
      ...{ newDue: '2025-05-16', reason: 'Chờ hướng dẫn của Bộ', progress: 'Đã có dự thảo', basis: null },
      signed: { file: await people.file('homeAffairs', 'văn bản xin gia hạn') },
    };
    ok(await people.does('homeAffairs-head', lead, 'request-extension', request));
    expect(await waiting('root-head')).toEqual([`extension ${lead}`]);
    const grant = { newDue: '2025-05-16', basis: '512/BNV-CQĐP' };
    for (const other of ['homeAffairs-head', 'root-officer', 'root-clerk']) {
      expect((await people.decides(other, lead, 'grant-extension', grant)).status).toBe(403);
    }
    const unfounded = await people.decides('root-head', lead, 'grant-extension', { ...grant, basis: null });
    expect(unfounded.body).toMatchObject({ status: 409, code: 'DEADLINE_SET_BY_HIGHER_LEVEL' });
    ok(await people.decides('root-head', lead, 'grant-extension', grant));
    expect(await people.last(lead)).toMatchObject({
      type: 'ExtensionGranted',
      capacity: { agency: province.root, by: 'head' },
      data: { deadline: { dueDate: '2025-05-16', deadlineRevision: 2 } },
    });
  });

  it('is accepted by the head of that agency, unless who decides signed it', async () => {
    const result = (await people.result('homeAffairs')) as { readonly signed: object };
    const foreign = { ...result, signed: { ...result.signed, signer: province.persons['root-head'] } };
    const unsigned = await people.does('homeAffairs-officer', lead, 'submit-result', foreign);
    expect(unsigned.body['code']).toBe('HEAD_SIGNATURE_REQUIRED');
    ok(await people.does('homeAffairs-officer', lead, 'submit-result', result));
    const [officer, head] = [province.persons['homeAffairs-officer'], province.persons['homeAffairs-head']];
    expect(await people.last(lead)).toMatchObject({
      data: { signed: { signer: head }, makers: [officer, head].sort() },
    });
    expect(await waiting('root-deputy')).toEqual([`result ${lead}`]);
    expect(await waiting('information-head')).toEqual([]);
    expect((await people.decides('homeAffairs-head', lead, 'accept-result')).status).toBe(403);
    ok(await people.decides('root-head', lead, 'accept-result'));
    expect(await people.last(lead)).toMatchObject({ type: 'ResultAccepted', capacity: { by: 'head' } });
    expect(await waiting('root-deputy')).toEqual([]);
  });

  it('is answered when the agency is in difficulty, without a new date: the body outside set it (R7)', async () => {
    const raised = await world.as('justice-officer').post('/difficulties', {
      ...{ kind: 'difficulty', obligation: work.byItem['3'], assignment: silent, occurrence: null },
      text: 'Chưa có tài liệu hướng dẫn của Bộ.',
    });
    const difficulty = String(ok(raised).body['id']);
    await world.settle();
    expect(await waiting('root-head')).toEqual([`difficulty ${difficulty}`]);
    const seenNow = { 'if-match': `"${(await world.eventsOf(`difficulty-${difficulty}`)).at(-1)?.revision}"` };
    const answer = { text: 'Làm theo tài liệu cũ.', newDue: '2025-06-30' };
    const refused = await world.as('justice-head').post(`/difficulties/${difficulty}/answer`, answer, seenNow);
    expect(refused.status).toBe(403);
    const moving = await world.as('root-head').post(`/difficulties/${difficulty}/answer`, answer, seenNow);
    expect(moving.body).toMatchObject({ status: 409, code: 'DEADLINE_SET_BY_HIGHER_LEVEL' });
    ok(await world.as('root-head').post(`/difficulties/${difficulty}/answer`, { ...answer, newDue: null }, seenNow));
    await world.settle();
    expect(await waiting('root-head')).toEqual([]);
    expect((await world.eventsOf(`assignment-${silent}`)).map(({ type }) => type)).not.toContain('DeadlineMoved');
  });

  it('is urged by that agency: a reminder, never more, since nobody here is its superior in the matter', async () => {
    const urging = (rung: string) => ({ subject: { kind: 'assignment', id: silent }, rung });
    const plan = (reader: string, rung: string) => world.as(reader).post('/urges', urging(rung));
    for (const other of ['root-officer', 'homeAffairs-head']) {
      expect((await plan(other, 'reminder')).status).toBe(404);
    }
    expect((await plan('root-head', 'urgingLetter')).body['code']).toBe('AGENCY_NOT_SUBORDINATE');
    const urge = String(ok(await plan('root-head', 'reminder')).body['id']);
    await world.settle();
    const [planned, sent] = await world.eventsOf(`urge-${urge}`);
    expect(planned).toMatchObject({ type: 'UrgePlanned', capacity: { agency: province.root, by: 'head' } });
    expect(sent).toMatchObject({ type: 'UrgeSent', data: { step: { rung: 'reminder' } } });
  });

  it('is taken back by the head of that agency', async () => {
    const cancel = { cause: { kind: 'recall' }, reason: 'Bộ đã thu hồi văn bản' };
    expect((await people.decides('justice-head', silent, 'cancel', cancel)).status).toBe(403);
    ok(await people.decides('root-head', silent, 'cancel', cancel));
    expect(await people.last(silent)).toMatchObject({ type: 'AssignmentCancelled', data: cancel });
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
