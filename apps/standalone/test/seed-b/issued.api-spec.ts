import { chaoticBus, seeded } from '@chidao/messaging';
import { ok, seen } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { whereSeedB } from './corpus.js';
import type { IssuedSeed } from './issued.js';
import { assignmentsOf, heldBy, issueSeed } from './issued.js';
import type { Item } from './story.js';
import { DRAFTED_AT, lookAt } from './story.js';

whereSeedB('seed B issued', (text) => {
  let world: World;
  let seed: IssuedSeed;
  const agency = (key: string): string => seed.province.agencies[key] ?? '';
  const expressions = async (): Promise<readonly Item[]> => {
    const { recipients } = await lookAt(world, seed.directive);
    return (recipients as { expressions: readonly Item[] }).expressions;
  };
  const agenciesOf = async (words: string): Promise<readonly unknown[]> => {
    const found = (await expressions()).find((expression) => expression['text'] === words);
    return (found?.['agencies'] as readonly Item[]).map(({ id }) => id);
  };
  const holders = async (obligation: string): Promise<readonly unknown[]> =>
    (await assignmentsOf(world, obligation))
      .filter(({ role }) => role === 'lead')
      .map((item) => (item['agency'] as Item)['id']);

  beforeAll(async () => {
    world = await openWorld({ now: DRAFTED_AT, around: (bus) => chaoticBus(bus, seeded(20)) });
    seed = await issueSeed(world, text);
    await world.restart();
  });
  afterAll(() => world.close());

  it('B02 carries its number once issued', async () => {
    expect(await lookAt(world, seed.directive)).toMatchObject({ status: 'InForce', number: '9012/UBND-NC' });
  });

  it('B05 addresses the Front, which is not subordinate', async () => {
    expect(await agenciesOf('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh')).toEqual([agency('front')]);
    expect(heldBy(await assignmentsOf(world, seed.front), agency('front'))).toMatchObject({ subordinateTo: [] });
  });

  it('B06, B07, B09 addresses groups, with their members of the issue date', async () => {
    expect(await agenciesOf('Các cơ quan tham mưu, giúp việc Tỉnh ủy')).toEqual([agency('massMobilisation')]);
    expect(await agenciesOf('Các tổ chức chính trị - xã hội tỉnh')).toEqual([agency('youth')]);
    expect(await agenciesOf('Ủy ban nhân dân các huyện, thị xã, thành phố')).toEqual(
      expect.arrayContaining([agency('districtOne'), agency('districtTwo')]),
    );
  });

  it('B08 finds two groups in one line', async () => {
    expect(await agenciesOf('Các sở, ban, ngành')).toEqual(
      expect.arrayContaining([agency('homeAffairs'), agency('justice'), agency('information')]),
    );
    expect(await agenciesOf('đơn vị sự nghiệp thuộc tỉnh')).toEqual([agency('college')]);
  });

  it('B11, B12 gives item 1 to each agency of the set, and nothing of it to the Front', async () => {
    const set = ['homeAffairs', 'justice', 'information', 'college', 'districtOne', 'districtTwo'].map(agency);
    expect([...(await holders(seed.carryOut))].sort()).toEqual(set.sort());
    const [work] = await assignmentsOf(world, seed.carryOut);
    expect(work).toMatchObject({
      kind: 'continuous',
      deadline: { dueDate: null },
      subordinateTo: [{ id: seed.province.root }],
    });
  });

  it('B13 lets an agency pass it on to a unit below, with progress visible per child', async () => {
    const parent = String(heldBy(await assignmentsOf(world, seed.carryOut), agency('districtOne'))['id']);
    const officer = world.as('districtOne-officer');
    const units = [{ agency: agency('divisionOne'), dueDate: null }];
    ok(await officer.post(`/assignments/${parent}/cascade`, { units }));
    await world.settle();
    const child = heldBy(await assignmentsOf(world, seed.carryOut), agency('divisionOne'));
    ok(await world.as('divisionOne-officer').post(`/assignments/${String(child['id'])}/start`));
    await world.settle();
    const shown = ok(await officer.get(`/assignments/${String(child['id'])}`));
    expect(shown.body).toMatchObject({ status: 'InProgress', parent: { assignment: parent } });
    const foreign = await officer.post(`/assignments/${parent}/cascade`, {
      units: [{ agency: agency('justice'), dueDate: null }],
    });
    expect(foreign.body['code']).toBe('UNIT_NOT_SUBORDINATE');
  });

  it('B18 appoints the monitor with a set that is larger than the recipients', async () => {
    const appointing = { agency: agency('homeAffairs'), monitored: ['các sở, ban, ngành', 'doanh nghiệp'] };
    ok(await world.as('root-officer').post(`/obligations/${seed.follow}/monitors`, appointing));
    await world.settle();
    const { body } = ok(await world.as('root-officer').get(`/obligations/${seed.follow}`));
    expect(body['monitors']).toMatchObject([
      { agency: { id: agency('homeAffairs') }, monitoredExpressions: ['doanh nghiệp'] },
    ]);
  });

  it('B20, B33 wants the issued document as evidence, and the deputy who signed decides about more time', async () => {
    const work = heldBy(await assignmentsOf(world, seed.drawUp), agency('homeAffairs'));
    const path = `/assignments/${String(work['id'])}`;
    expect(work).toMatchObject({ deadline: { dueDate: '2025-03-31' } });
    const head = world.as('homeAffairs-head');
    const signed = { file: ok(await head.upload('đề nghị gia hạn')).body['file'] };
    const asked = {
      ...{ newDue: '2025-04-15', reason: 'Chờ ý kiến Sở Tư pháp.', progress: 'Đã xong dự thảo.', basis: null },
      signed,
    };
    ok(await head.post(`${path}/request-extension`, asked));
    await world.restart();
    const grant = { newDue: '2025-04-15', basis: null };
    const shown = ok(await world.as('root-deputy').get(path));
    expect((await world.as('root-officer').post(`${path}/grant-extension`, grant, seen(shown))).status).toBe(403);
    ok(await world.as('root-deputy').post(`${path}/grant-extension`, grant, seen(shown)));
    const result = { outcome: 'done', text: 'Quy định đã ban hành.', evidence: [], signed };
    const without = await world.as('homeAffairs-officer').post(`${path}/submit-result`, result);
    expect(without.body['code']).toBe('EVIDENCE_REQUIRED');
    const evidence = [{ kind: 'document', number: '12/2025/QĐ-UBND', date: '2025-03-20', directive: null }];
    ok(await world.as('homeAffairs-officer').post(`${path}/submit-result`, { ...result, evidence }));
    await world.settle();
    const pending = ok(await world.as('root-deputy').get(path));
    ok(await world.as('root-deputy').post(`${path}/accept-result`, {}, seen(pending)));
    await world.settle();
    expect(ok(await world.as('root-officer').get(`/obligations/${seed.drawUp}`)).body).toMatchObject({
      status: 'Ended',
      ending: { cause: { kind: 'allAssignmentsClosed' }, reason: null },
    });
  });

  it('B21 has two sources: this letter, and the one that ordered it earlier', async () => {
    const source = { kind: 'citation', number: '8110/UBND-NC', date: '2024-10-11' };
    const body = { source, relation: 'orderedEarlier' };
    ok(await world.as('root-officer').post(`/obligations/${seed.drawUp}/sources`, body));
    await world.settle();
    const shown = ok(await world.as('root-officer').get(`/obligations/${seed.drawUp}`));
    expect(JSON.stringify(shown.body['sources'])).toContain('8110/UBND-NC');
  });

  it('B23 makes the agency answerable for its part, flagged that the text names no lead', async () => {
    expect(heldBy(await assignmentsOf(world, seed.coordinate), agency('justice'))).toMatchObject({
      role: 'lead',
      timeliness: { flags: expect.arrayContaining(['NO_NAMED_LEAD']) },
    });
  });

  it('B25, B26 asks the party bodies, the Front and the mass organisations, none of them ranked', async () => {
    expect(await holders(seed.partyBodies)).toEqual([agency('massMobilisation')]);
    expect([...(await holders(seed.front))].sort()).toEqual([agency('front'), agency('youth')].sort());
    for (const work of [
      ...(await assignmentsOf(world, seed.partyBodies)),
      ...(await assignmentsOf(world, seed.front)),
    ]) {
      expect(work).toMatchObject({ timeliness: { flags: expect.arrayContaining(['NOT_RANKED']) } });
    }
  });

  it('B27 appoints the Front supervisor, who may then read results', async () => {
    const appointing = { agency: agency('front'), monitored: ['các cơ quan, đơn vị, địa phương'] };
    ok(await world.as('root-officer').post(`/obligations/${seed.carryOut}/supervisors`, appointing));
    await world.settle();
    const read = ok(await world.as('front-officer').get(`/obligations/${seed.carryOut}`));
    expect(read.body['supervisors']).toMatchObject([{ agency: { id: agency('front') } }]);
  });

  it('B28 knows who heads each agency on the day of the letter', async () => {
    expect((await holders(seed.heads)).length).toBe(6);
    const shown = ok(await world.as('registrar').get(`/agencies/${agency('justice')}?asOf=2024-12-20`));
    expect(JSON.stringify(shown.body)).toContain(seed.province.persons['justice-head'] ?? '-');
  });

  it('B30, B31 reaches the recipients and those who get a copy, and counts as delivered when looked at', async () => {
    for (const key of ['front', 'justice', 'councilStanding', 'office']) {
      const inbox = ok(await world.as(`${key}-clerk`).get('/inbox'));
      expect(JSON.stringify(inbox.body)).toContain(seed.directive);
    }
    await world.settle();
    expect((await world.happened('DeliveryConfirmed')).length).toBeGreaterThan(3);
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
