import type { ProvinceIds } from '../province.js';
import { foundProvince, idOf, ok, seen } from '../province.js';
import type { World } from '../world.js';
import { ISSUER, openWorld } from '../world.js';
import type { Played } from './issued-directive.js';
import { draftLetter, issueLetter, itemsOf } from './issued-directive.js';

describe('what any signed-in person may read, and what those who run and audit the system read', () => {
  let world: World;
  let province: ProvinceIds;
  let played: Played;

  const appoint = async (subject: string, role: string): Promise<void> => {
    const registrar = world.as('registrar');
    const person = idOf(
      await registrar.post('/persons', { identity: { provider: ISSUER, subject }, effectiveOn: '2020-01-01' }),
    );
    const agency = province.agencies['office'];
    ok(await registrar.post(`/persons/${person}/roles`, { agency, role, effectiveOn: '2020-01-01' }));
  };

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-02T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
    await appoint('auditor', 'auditor');
    await appoint('administrator', 'administrator');
    played = await issueLetter(world, province, await draftLetter(world));
  });
  afterAll(() => world.close());

  it('agencies are found without diacritics, sorted in Vietnamese order, with who leads them', async () => {
    const reader = world.as('college-officer');
    expect(itemsOf(await reader.get('/agencies?q=so tu'))).toMatchObject([{ name: 'Sở Tư pháp' }]);
    const names = itemsOf(await reader.get('/agencies?limit=100')).map(({ name }) => String(name));
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
    const detail = ok(await reader.get(`/agencies/${province.agencies['justice']}`));
    expect(detail.body).toMatchObject({ leaders: [{ person: province.persons['justice-head'], post: 'head' }] });
    expect(detail.headers.get('etag')).toMatch(/^"\d+"$/);
  });

  it('pages are cut to what was asked, with the total beside', async () => {
    const all = itemsOf(await world.as('college-officer').get('/agencies?limit=100'));
    const page = ok(await world.as('college-officer').get('/agencies?limit=3&offset=2'));
    expect(page.body).toMatchObject({ total: all.length, items: all.slice(2, 5) });
    expect((await world.as('college-officer').get('/agencies?limit=101')).status).toBe(400);
  });

  it('groups, rule sets and calendars are everybody’s', async () => {
    const reader = world.as('college-officer');
    expect(itemsOf(await reader.get('/groups?q=so ban nganh'))).toMatchObject([{ expression: 'Các sở, ban, ngành' }]);
    expect(ok(await reader.get('/rule-sets')).body).toMatchObject({ applies: 'QT-01', total: 1 });
    expect(ok(await reader.get('/calendars')).body).toHaveProperty('items');
  });

  it('persons are those of the own agency; an administrator sees every account', async () => {
    const own = itemsOf(await world.as('justice-officer').get('/persons')).map(({ id }) => id);
    const justice = ['justice-officer', 'justice-clerk', 'justice-head'].map((key) => province.persons[key]);
    expect(own.sort()).toEqual(justice.sort());
    const other = province.persons['homeAffairs-head'];
    expect((await world.as('justice-officer').get(`/persons/${other}`)).status).toBe(404);
    expect((await world.as('administrator').get(`/persons/${other}`)).status).toBe(200);
  });

  it('names of persons are told to their agency, in the list and in the timeline, and no longer once erased', async () => {
    const name = 'Chuyên viên Phòng Hành chính tư pháp';
    const person = idOf(
      await world.as('registrar').post('/persons', {
        ...{ identity: { provider: ISSUER, subject: 'justice-new' }, effectiveOn: '2020-01-01' },
        particulars: { name, email: 'hanh-chinh@example.org' },
      }),
    );
    const role = { agency: province.agencies['justice'], role: 'officer', effectiveOn: '2020-01-01' };
    ok(await world.as('registrar').post(`/persons/${person}/roles`, role));
    await world.settle();
    const draft = idOf(await world.as('justice-new').post('/directives', { text: 'Số: /STP-VP' }));
    await world.settle();
    const namesFor = async (reader: string): Promise<readonly unknown[]> => {
      const [row] = itemsOf(await world.as(reader).get(`/timeline?directive=${draft}&type=DirectiveDrafted`));
      const shown = await world.as(reader).get(`/persons/${person}`);
      return [shown.status, shown.body['name'], row?.['actor']];
    };
    const actor = { kind: 'person', id: person };
    expect(await namesFor('justice-officer')).toEqual([200, name, { ...actor, name }]);
    expect(await namesFor('homeAffairs-officer')).toEqual([404, undefined, undefined]);
    expect(
      JSON.stringify(await world.log(), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(name);
    await world.erase(person);
    expect(await namesFor('justice-officer')).toEqual([200, null, { ...actor, name: null }]);
  });

  it('tells a person who they are here', async () => {
    expect(ok(await world.as('justice-head').get('/me')).body).toMatchObject({
      person: province.persons['justice-head'],
      agency: { name: 'Sở Tư pháp' },
      post: 'head',
      account: { subject: 'justice-head' },
    });
    expect((await world.as('nobody').get('/me')).status).toBe(403);
  });

  it('an auditor reads everything, drafts and their history too; an administrator no directive', async () => {
    const draft = await draftLetter(world);
    for (const directive of [played.directive, draft]) {
      expect((await world.as('auditor').get(`/directives/${directive}`)).status).toBe(200);
      expect((await world.as('administrator').get(`/directives/${directive}`)).status).toBe(404);
    }
    const history = itemsOf(await world.as('auditor').get(`/timeline?directive=${draft}`)).map(({ type }) => type);
    expect(history).toContain('DirectiveDrafted');
    expect(ok(await world.as('administrator').get('/directives')).body).toMatchObject({ total: 0 });
  });

  it('a timeline names actor, capacity, rule version and the sentence of the text', async () => {
    const rows = itemsOf(await world.as('homeAffairs-officer').get(`/timeline?assignment=${played.assignment}`));
    expect(rows[0]).toMatchObject({
      type: 'AssignmentMade',
      actor: { kind: 'policy' },
      capacity: { by: 'policy', agency: null },
      versions: { ruleSet: 'QT-01' },
      sentence: { obligation: played.obligation, text: expect.stringContaining('Sở Nội vụ') as unknown },
    });
  });

  it('a time that passed is a computed line, the same at every later moment', async () => {
    const path = `/assignments/${played.assignment}`;
    const lines = async (asOf: string) =>
      ok(await world.as('homeAffairs-head').get(`${path}?asOf=${asOf}`)).body['computed'];
    const passed = [{ type: 'DeadlinePassed', dueBasis: 'original', limit: '2025-02-28T16:59:59.999Z' }];
    expect([await lines('2025-02-28'), await lines('2025-03-01'), await lines('2025-06-01')]).toEqual([
      [],
      passed,
      passed,
    ]);
  });

  it('an ETag that was read lets a command through, an older one does not', async () => {
    const path = `/assignments/${played.assignment}`;
    const head = world.as('homeAffairs-head');
    const before = ok(await head.get(path));
    ok(await head.post(`${path}/start`, {}, seen(before)));
    await world.settle();
    const again = await head.post(`${path}/start`, {}, seen(before));
    expect(again.status).toBe(412);
  });

  it('is the same after a restart', async () => {
    const before = ok(await world.as('root-officer').get(`/directives/${played.directive}`));
    await world.restart();
    const after = ok(await world.as('root-officer').get(`/directives/${played.directive}`));
    expect(after.body).toEqual(before.body);
  });
});
