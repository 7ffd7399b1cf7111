import { weekendsOnly } from '@chidao/calendar';
import type { Register } from '@chidao/register';
import { defaultRuleSet } from '@chidao/timeliness';
import { agency, fact, province, registerOf } from './province.js';

const ON = '2024-12-20';
const account = (subject: string) => ({ provider: 'https://login.example', subject });
const person = (id: string) =>
  fact('PersonRegistered', `person-${id}`, {
    person: id,
    identity: { provider: 'https://login.example', subject: `subject-${id}` },
    effectiveOn: '2020-01-01',
  });
const role = (id: string, where: string, name: string, until: string | null = null) =>
  fact('RoleGranted', `person-${id}`, {
    ...{ person: id, agency: where, role: name, scope: 'all', effectiveOn: '2024-01-01', until },
  });
const given = (id: string, where: string, name: string) =>
  fact('RoleGranted', `person-${id}`, {
    ...{ person: id, agency: where, role: name, scope: 'mattersGiven', effectiveOn: '2024-01-01', until: null },
  });
const term = (where: string, id: string, post: string, until: string | null = null) =>
  fact('HeadAppointed', `orgunit-${where}`, { agency: where, person: id, post, effectiveOn: '2024-01-01', until });

const people = [
  ...['chair', 'deputy', 'officer', 'delegate', 'limited', 'nobody'].map(person),
  term('ubnd', 'chair', 'head'),
  term('ubnd', 'deputy', 'deputy'),
  term('noi-vu', 'deputy', 'head', '2024-06-30'),
  role('officer', 'noi-vu', 'officer'),
  role('officer', 'noi-vu', 'clerk', '2024-06-30'),
  role('officer', 'ubnd', 'ruleOwner'),
  role('officer', 'tttt', 'officer'),
  given('limited', 'tu-phap', 'officer'),
  given('limited', 'noi-vu', 'clerk'),
  role('limited', 'noi-vu', 'officer'),
  fact('DelegationGranted', 'person-delegate', {
    ...{ delegation: 'delegation-1', agency: 'ubnd', person: 'delegate', scope: 'signRuleSets', basis: '1/GUQ' },
    ...{ effectiveOn: '2024-01-01', until: null },
  }),
];

let register: Register;
beforeAll(async () => {
  register = await registerOf([...province, ...people]);
});

describe('what an account may act as', () => {
  const standing = async (id: string, where?: string, on = ON) => {
    const standings = await register.standingsOf(account(`subject-${id}`), on);
    return standings.find(({ agency }) => where === undefined || agency === where) ?? null;
  };

  it('is the post and the roles held there that day', async () => {
    expect(await standing('officer', 'noi-vu')).toEqual({
      ...{ person: 'officer', agency: 'noi-vu', roles: ['officer'], limitedRoles: [], post: null, delegations: [] },
    });
    expect((await standing('officer', 'noi-vu', '2024-06-30'))?.roles).toEqual(['officer', 'clerk']);
    expect(await standing('chair', 'ubnd')).toMatchObject({ post: 'head', roles: [] });
  });

  it('is nothing for strangers, for other agencies and on other days', async () => {
    expect(await register.standingsOf(account('stranger'), ON)).toEqual([]);
    expect(await register.standingsOf({ provider: 'https://other.example', subject: 'subject-chair' }, ON)).toEqual([]);
    expect(await standing('officer', 'tu-phap')).toBeNull();
    expect(await standing('officer', 'noi-vu', '2023-12-31')).toBeNull();
    expect(await standing('nobody')).toBeNull();
    expect(await standing('officer', 'tttt', '2025-03-01')).toBeNull();
  });

  it('is for the agency led where none is named, else for one where a role is held', async () => {
    expect(await standing('deputy')).toMatchObject({ agency: 'ubnd', post: 'deputy' });
    expect(await standing('officer')).toMatchObject({ agency: 'noi-vu' });
    expect((await register.agenciesOfPerson('officer', ON)).map(({ agency: id }) => id)).toEqual([
      'noi-vu',
      'tttt',
      'ubnd',
    ]);
    expect(await register.agenciesOfPerson('stranger', ON)).toEqual([]);
  });

  it('keeps roles for given matters apart from those for everything', async () => {
    expect(await standing('limited', 'tu-phap')).toMatchObject({ roles: [], limitedRoles: ['officer'] });
    expect(await standing('limited', 'noi-vu')).toMatchObject({ roles: ['officer'], limitedRoles: ['clerk'] });
  });

  it('includes delegations held', async () => {
    expect(await standing('delegate')).toEqual({
      ...{ person: 'delegate', agency: 'ubnd', roles: [], limitedRoles: [], post: null },
      delegations: [{ id: 'delegation-1', agency: 'ubnd', scope: 'signRuleSets' }],
    });
  });

  it('ends with roles and delegations', async () => {
    const ended = await registerOf([
      ...province,
      ...people,
      fact('RoleEnded', 'person-officer', { person: 'officer', agency: 'noi-vu', role: 'officer', effectiveOn: ON }),
      fact('DelegationEnded', 'person-delegate', {
        ...{ delegation: 'delegation-1', agency: 'ubnd', person: 'delegate', effectiveOn: ON },
      }),
    ]);
    const agenciesOn = async (on: string) =>
      (await ended.standingsOf(account('subject-officer'), on)).map(({ agency }) => agency);
    expect(await agenciesOn(ON)).not.toContain('noi-vu');
    expect(await agenciesOn('2024-12-19')).toContain('noi-vu');
    expect(await ended.standingsOf(account('subject-delegate'), ON)).toEqual([]);
  });
});

describe('who leads', () => {
  it('is known for each day', async () => {
    expect(await register.headOf('ubnd', ON)).toBe('chair');
    expect(await register.headOf('noi-vu', '2024-06-30')).toBe('deputy');
    expect(await register.headOf('noi-vu', '2024-07-01')).toBeNull();
    expect(await register.headOf('no-such', ON)).toBeNull();
    expect(await register.postOf('deputy', 'ubnd', ON)).toBe('deputy');
    expect(await register.postOf('officer', 'ubnd', ON)).toBeNull();
    expect(await register.postOf('officer', 'no-such', ON)).toBeNull();
  });

  it('leaves on the day said', async () => {
    const left = { agency: 'ubnd', person: 'chair', post: 'head', effectiveOn: '2024-09-01' };
    const after = await registerOf([...province, ...people, fact('HeadTermEnded', 'orgunit-ubnd', left)]);
    expect([await after.headOf('ubnd', '2024-08-31'), await after.headOf('ubnd', '2024-09-01')]).toEqual([
      'chair',
      null,
    ]);
  });
});

describe('subordinate to the issuer', () => {
  it('is whom the issuer is an ancestor of', async () => {
    expect(await register.isSubordinate('noi-vu', 'ubnd', ON)).toBe(true);
    expect(await register.isSubordinate('phong-an-hoa', 'ubnd', ON)).toBe(true);
    expect(await register.ancestorsOf('phong-an-hoa', ON)).toEqual(['an-hoa', 'ubnd']);
    expect(await register.isSubordinate('ubnd', 'ubnd', ON)).toBe(false);
    expect(await register.isSubordinate('ubnd', 'noi-vu', ON)).toBe(false);
  });

  it('is nobody of another system: the front, the Party, an enterprise', async () => {
    for (const id of ['mttq', 'dan-van', 'cong-ty']) expect(await register.isSubordinate(id, 'ubnd', ON)).toBe(false);
  });

  it('is a committee under its council only where the register says so', async () => {
    expect(await register.isSubordinate('ubnd', 'hdnd', ON)).toBe(false);
    const said = await registerOf([
      ...province,
      agency('bcd', 'Ban Chỉ đạo', { kind: 'steeringCommittee', parent: null, superiors: ['hdnd', 'tinh-uy'] }),
    ]);
    expect(await said.ancestorsOf('bcd', ON)).toEqual(['hdnd', 'tinh-uy']);
  });

  it('ends with the agency', async () => {
    expect(await register.isSubordinate('an-hoa', 'ubnd', '2025-06-30')).toBe(true);
    expect(await register.isSubordinate('an-hoa', 'ubnd', '2025-07-01')).toBe(false);
  });
});

describe('the province', () => {
  it('has the agency as root with which a program founded it', async () => {
    expect((await register.root())?.id).toBe('ubnd');
    expect(await (await registerOf([])).root()).toBeNull();
  });

  it('knows whether a role was ever given', async () => {
    expect(await register.roleWasGranted('ruleOwner')).toBe(true);
    expect(await register.roleWasGranted('orgRegistrar')).toBe(false);
  });

  it('has groups by their words, whatever the spelling, on a day', async () => {
    const named = async (text: string, on = ON) => (await register.groupsByName([text], on)).map(({ id }) => id);
    expect(await named('các sở, ban ngành')).toEqual(['so-ban-nganh']);
    expect(await named('Uỷ ban nhân dân cấp huyện')).toEqual(['cap-huyen']);
    expect(await named('Các sở')).toEqual([]);
    expect(await named('Các sở, ban, ngành', '2019-12-31')).toEqual([]);
  });
});

describe('rules and calendars', () => {
  const activated = (version: string, effectiveOn: string) =>
    fact('RuleSetActivated', 'ruleset-1', {
      ...{ agency: 'ubnd', version, legalBasis: '1/QĐ', effectiveOn, rules: defaultRuleSet },
    });
  const loaded = (version: string, years: readonly number[], holidays: readonly string[]) =>
    fact('CalendarLoaded', 'calendar-1', {
      ...{ agency: 'ubnd', version, decision: '1/TB', years, holidays, swapDays: [], replaces: [] },
    });

  it('apply from their day on, until the next', async () => {
    const ruled = await registerOf([activated('1', '2025-01-01'), activated('2', '2025-07-01')]);
    expect(await ruled.ruleSetOn('2024-12-31')).toBeNull();
    expect(await ruled.ruleSetOn('2025-06-30')).toMatchObject({ version: '1', rules: defaultRuleSet });
    expect(await ruled.ruleSetRequired('2025-07-01')).toMatchObject({ version: '2' });
    await expect(ruled.ruleSetRequired('2024-12-31')).rejects.toMatchObject({ code: 'RULE_SET_NOT_IN_FORCE' });
  });

  it('are one calendar, and only weekends before one is loaded', async () => {
    expect(await register.calendar()).toBe(weekendsOnly);
    const known = await registerOf([
      loaded('2025.1', [2025], ['2025-09-02']),
      loaded('2025.2', [2025, 2026], ['2025-09-01']),
    ]);
    expect(await known.calendar()).toMatchObject({ version: '2025.2', holidays: ['2025-09-01'], years: [2025, 2026] });
  });
});

describe('an agency by its name', () => {
  const ids = async (from: Register, text: string, on = ON) =>
    (await from.agenciesByName(text, on)).map(({ id }) => id);

  it('is found whatever the spelling, exactly', async () => {
    expect(await ids(register, 'UBND TỈNH BÌNH MINH')).toEqual(['ubnd']);
    expect(await ids(register, 'Sở Nội vụ')).toEqual(['noi-vu']);
    expect(await ids(register, 'Phòng Nội vụ')).toEqual(['phong-an-hoa', 'phong-phu-loc']);
    expect(await ids(register, 'Ủy ban nhân dân')).toEqual([]);
  });

  it('is found by the name of that day, and by its further spellings', async () => {
    const facts = [
      ...province,
      fact('OrgUnitRenamed', 'orgunit-noi-vu', {
        ...{ agency: 'noi-vu', name: 'Sở Nội vụ và Lao động', legalBasis: '1/NQ', effectiveOn: '2025-03-01' },
      }),
      fact('OrgAliasAdded', 'orgunit-noi-vu', { agency: 'noi-vu', alias: 'SNV', effectiveOn: '2025-01-01' }),
    ];
    const renamed = await registerOf(facts);
    expect(await ids(renamed, 'Sở Nội vụ', '2025-02-28')).toEqual(['noi-vu']);
    expect(await ids(renamed, 'Sở Nội vụ', '2025-03-01')).toEqual([]);
    expect(await ids(renamed, 'Sở Nội vụ và Lao động', '2025-03-01')).toEqual(['noi-vu']);
    expect(await ids(renamed, 'SNV', '2024-12-31')).toEqual([]);
    expect(await ids(renamed, 'snv', '2025-01-01')).toEqual(['noi-vu']);
    expect((await renamed.agency('noi-vu'))?.name).toBe('Sở Nội vụ và Lao động');
  });
});
