import { account, identity, openHost, TODAY } from './province.js';
import type { Answer, Host } from './province.js';
import type { Province } from '@chidao/organisation-service';

let host: Host;
let province: Province;
beforeAll(async () => {
  host = await openHost();
  province = await host.found();
});
afterAll(() => host.close());

const from = { effectiveOn: '2025-01-01' };
const department = (name: string, more: object = {}) => ({
  ...{ name, kind: 'department', level: 'province', hierarchy: 'state', parent: province.agency },
  ...from,
  ...more,
});
const registrar = (path: string, body: object, headers?: Record<string, string>): Promise<Answer> =>
  host.post('registrar', path, body, headers);
const okId = async (answer: Promise<Answer>): Promise<string> => {
  const { status, body } = await answer;
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.id;
};
const refused = async (answer: Promise<Answer>) => {
  const { status, body } = await answer;
  return [status, body.code];
};

describe('agencies over HTTP', () => {
  it('are registered by the registrar, once by code and once by name', async () => {
    const agency = await okId(registrar('agencies', department('Sở Nội vụ', { code: 'H99.01' })));
    expect(await host.organisation.context.register.agency(agency)).toMatchObject({ name: 'Sở Nội vụ', root: false });
    expect(await refused(registrar('agencies', department('Sở khác', { code: 'H99.01' })))).toEqual([
      409,
      'ORG_UNIT_DUPLICATE',
    ]);
    expect(await refused(registrar('agencies', department('SỞ NỘI VỤ')))).toEqual([409, 'ORG_UNIT_DUPLICATE']);
    expect(await refused(host.post('chair', 'agencies', department('Sở Y tế')))).toEqual([403, 'ACTOR_NOT_AUTHORISED']);
  });

  it('stand under agencies that exist, and say what is wrong', async () => {
    const parent = '7f1f0d4e-8a3f-4b43-9c56-0d4f0c1a2b3c';
    expect(await refused(registrar('agencies', department('Sở Y tế', { parent })))).toEqual([
      409,
      'ORG_UNIT_NOT_VALID',
    ]);
    const { body } = await registrar('agencies', department('Sở Y tế', { until: '2024-12-31' }));
    expect(body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ pointer: '#/until' }] });
  });

  it('are registered once when the request comes twice', async () => {
    const headers = { 'idempotency-key': 'the-same-key' };
    const first = await okId(registrar('agencies', department('Sở Công Thương'), headers));
    expect(await okId(registrar('agencies', department('Sở Công Thương'), headers))).toBe(first);
  });

  it('are renamed as they were seen, and get further spellings', async () => {
    const { body, etag } = await registrar('agencies', department('Sở Thông tin và Truyền thông'));
    const rename = { name: 'Sở Khoa học và Công nghệ', legalBasis: '01/NQ-HĐND', effectiveOn: '2025-03-01' };
    expect(await refused(registrar(`agencies/${body.id}/rename`, rename))).toEqual([400, 'INPUT_INVALID']);
    const seen = { 'if-match': etag ?? '' };
    await okId(registrar(`agencies/${body.id}/rename`, rename, seen));
    expect(await refused(registrar(`agencies/${body.id}/rename`, { ...rename, name: 'Sở' }, seen))).toEqual([
      412,
      'REVISION_CONFLICT',
    ]);
    const alias = { alias: 'Cơ quan khoa học của tỉnh', effectiveOn: '2025-03-01' };
    await okId(registrar(`agencies/${body.id}/aliases`, alias));
    expect(await refused(registrar(`agencies/${body.id}/aliases`, alias))).toEqual([409, 'ALIAS_ALREADY_DEFINED']);
    const taken = { alias: 'Sở Nội vụ', effectiveOn: '2025-03-01' };
    expect(await refused(registrar(`agencies/${body.id}/aliases`, taken))).toEqual([409, 'ALIAS_ALREADY_DEFINED']);
    const meant = { issuer: province.agency, on: TODAY };
    const { register } = host.organisation.context;
    expect((await register.resolveExpression(alias.alias, meant)).agencies).toEqual([body.id]);
  });
});

describe('persons over HTTP', () => {
  it('come into the register with their particulars outside the log', async () => {
    const body = {
      identity: identity('officer'),
      ...from,
      particulars: { name: 'Chuyên viên', email: 'cv@example.com' },
    };
    const person = await okId(registrar('persons', body));
    expect(await host.vault.get(person)).toEqual({ name: 'Chuyên viên', email: 'cv@example.com' });
    expect(await refused(registrar('persons', body))).toEqual([409, 'PERSON_DUPLICATE']);
    const personal = { ...body, identity: identity('cv@example.com') };
    expect(await refused(registrar('persons', personal))).toEqual([409, 'ACCOUNT_SUBJECT_PERSONAL']);
  });

  it('get roles, posts and delegations, and lose them', async () => {
    const agency = await okId(registrar('agencies', department('Sở Tài chính')));
    const person = await okId(registrar('persons', { identity: identity('finance'), ...from }));
    const standings = async (on = TODAY) => host.organisation.context.register.standingsOf(account('finance'), on);
    const term = { person, post: 'head' };
    const role = { agency, role: 'officer' };
    await okId(registrar(`agencies/${agency}/heads`, { ...term, ...from }));
    await okId(registrar(`persons/${person}/roles`, { ...role, ...from }));
    expect(await refused(registrar(`persons/${person}/roles`, { ...role, ...from }))).toEqual([
      409,
      'ROLE_ALREADY_HELD',
    ]);
    const delegation = { agency, scope: 'directWork', basis: '3/GUQ-STC', ...from };
    expect(await refused(registrar(`persons/${province.head}/delegations`, delegation))).toEqual([404, 'NOT_FOUND']);
    const headers = { 'chidao-agency': agency };
    const everything = { ...delegation, scope: 'all' };
    const tooWide = host.post('finance', `persons/${province.head}/delegations`, everything, headers);
    expect(await refused(tooWide)).toEqual([400, 'INPUT_INVALID']);
    await okId(host.post('finance', `persons/${province.head}/delegations`, delegation, headers));
    const held = await host.organisation.context.register.standingsOf(account('chair'), TODAY);
    const id = held.find((one) => one.agency === agency)?.delegations[0]?.id;
    const end = { effectiveOn: '2025-03-01' };
    await okId(host.post('finance', `persons/${province.head}/delegations/end`, { delegation: id, ...end }, headers));
    expect(await standings()).toMatchObject([{ agency, post: 'head', roles: ['officer'] }]);
    await okId(registrar(`agencies/${agency}/heads/end`, { ...term, ...end }));
    await okId(registrar(`persons/${person}/roles/end`, { ...role, ...end }));
    expect(await standings()).toEqual([]);
    expect(await standings('2025-02-28')).toHaveLength(1);
  });

  it('must be registered before they lead', async () => {
    const body = { person: '7f1f0d4e-8a3f-4b43-9c56-0d4f0c1a2b3c', post: 'deputy', ...from };
    expect(await refused(registrar(`agencies/${province.agency}/heads`, body))).toEqual([400, 'INPUT_INVALID']);
  });
});

describe('groups over HTTP', () => {
  const rule = (kind: string) => ({ by: 'rule', anyOf: [{ kinds: [kind], levels: ['province'] }] });

  it('give words a meaning, once, and another from a day on', async () => {
    const defined = await registrar('groups', {
      ...{ expression: 'Các sở, ban, ngành', aliases: ['Các sở, ngành'], definition: rule('department') },
      ...from,
    });
    expect(defined.status).toBe(200);
    const { register } = host.organisation.context;
    const meant = async (on: string) =>
      (await register.resolveExpression('các sở, ngành', { issuer: province.agency, on })).agencies.length;
    expect(await meant(TODAY)).toBeGreaterThan(2);
    const again = { expression: 'các sở ban ngành', definition: rule('office'), ...from };
    expect(await refused(registrar('groups', again))).toEqual([409, 'GROUP_EXPRESSION_DUPLICATE']);
    const other = { expression: 'Các cơ quan', aliases: ['các sở, ngành'], definition: rule('office'), ...from };
    expect(await refused(registrar('groups', other))).toEqual([409, 'GROUP_EXPRESSION_DUPLICATE']);
    const change = { aliases: ['Các sở, ngành'], definition: rule('office'), effectiveOn: '2025-06-01' };
    const seen = { 'if-match': defined.etag ?? '' };
    await okId(registrar(`groups/${defined.body.id}/change`, change, seen));
    expect(await meant('2025-06-01')).toBe(0);
    const nobody = { by: 'members', members: ['7f1f0d4e-8a3f-4b43-9c56-0d4f0c1a2b3c'] };
    expect(await refused(registrar('groups', { expression: 'Nhóm', definition: nobody, ...from }))).toEqual([
      409,
      'ORG_UNIT_NOT_VALID',
    ]);
  });
});

describe('rules over HTTP', () => {
  it('are drafted, signed as seen by the competent leader, and come into force', async () => {
    const drafted = await host.post('rule-owner', 'rule-sets', { version: '2025' });
    expect(drafted.status).toBe(200);
    const sign = { legalBasis: '15/QĐ-UBND', effectiveOn: TODAY };
    const activate = (etag: string | null) =>
      host.post('rule-owner', 'rule-sets/2025/activate', {}, { 'if-match': etag ?? '' });
    expect(await refused(activate(drafted.etag))).toEqual([409, 'RULE_SET_NOT_SIGNED']);
    const byOwner = host.post('rule-owner', 'rule-sets/2025/sign', sign, { 'if-match': drafted.etag ?? '' });
    expect(await refused(byOwner)).toEqual([403, 'ACTOR_NOT_AUTHORISED']);
    const signed = await host.post('signer', 'rule-sets/2025/sign', sign, { 'if-match': drafted.etag ?? '' });
    expect(signed.status).toBe(200);
    await okId(activate(signed.etag));
    expect(await host.organisation.context.register.ruleSetOn(TODAY)).toMatchObject({ version: '2025' });
    await expect(host.organisation.context.register.ruleSetRequired('2025-03-09')).rejects.toMatchObject({
      code: 'RULE_SET_NOT_IN_FORCE',
    });
  });

  it('say which of their fields are wrong', async () => {
    const rules = { rules: {}, deadline: {}, settings: {} };
    const { body } = await host.post('rule-owner', 'rule-sets', { version: 'x', rules });
    expect(body.code).toBe('INPUT_INVALID');
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer: '#/rules/rules/R0' }));
  });

  it('have calendars for years that no other speaks for', async () => {
    const calendar = { version: 'x-1', decision: '1/TB', years: [2027], holidays: ['2027-01-01'] };
    await okId(host.post('rule-owner', 'calendars', calendar));
    expect((await host.organisation.context.register.calendar()).years).toContain(2027);
    expect(await refused(host.post('rule-owner', 'calendars', { ...calendar, version: 'x-2' }))).toEqual([
      409,
      'CALENDAR_OVERLAPS',
    ]);
    expect(await refused(host.post('chair', 'calendars', { ...calendar, version: 'x-2' }))).toEqual([
      403,
      'ACTOR_NOT_AUTHORISED',
    ]);
  });
});
