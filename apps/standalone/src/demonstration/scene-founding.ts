import { calendarsOfVietNam, initProvince } from '@chidao/organisation-service';
import type { SignIn } from '../sign-in/create-sign-in.js';
import { DEMONSTRATION_PASSWORD } from '../installation.js';
import type { CastAgency, Part } from './cast.js';
import { accountOf, ACCOUNTS, CAST, CHAIR, GROUPS, particularsOf, PROVINCE, REGISTRAR, RULE_OWNER } from './cast.js';
import type { Stage } from './stage.js';
import { idOf } from './stage.js';

/** Ids by key of the cast. */
export interface Ids {
  readonly agencies: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, string>;
}

/** Local accounts whose subject is their name; those that exist are left alone. */
export const openAccounts = async ({ accounts }: SignIn): Promise<void> => {
  const known = new Set(accounts.list().map(({ user }) => user));
  const missing = ACCOUNTS.filter((user) => !known.has(user));
  await Promise.all(missing.map((user) => accounts.create({ user, subject: user, password: DEMONSTRATION_PASSWORD })));
};

const found = async (stage: Stage, from: string): Promise<string> => {
  const account = (subject: string) => ({ provider: stage.issuer, subject });
  const province = await initProvince(
    stage.organisation,
    {
      effectiveOn: from,
      agency: { ...PROVINCE, code: null },
      registrar: account(REGISTRAR),
      ruleOwner: account(RULE_OWNER),
      head: account(CHAIR),
      ruleSetSigner: null,
      calendars: calendarsOfVietNam,
    },
    stage.now(),
  );
  await stage.settle();
  return province.agency;
};

const activateRules = async ({ as, settle }: Stage, from: string): Promise<void> => {
  const drafted = await as(RULE_OWNER).post('draft-rules', '/rule-sets', { version: 'BM-01' });
  const signing = { legalBasis: 'Quyết định số 01/QĐ-UBND', effectiveOn: from };
  const signed = await as(CHAIR).post('sign-rules', '/rule-sets/BM-01/sign', signing, drafted.etag);
  await as(RULE_OWNER).post('activate-rules', '/rule-sets/BM-01/activate', {}, signed.etag);
  await settle();
};

const enterAgency = async (stage: Stage, agency: CastAgency, agencies: Ids['agencies']): Promise<string> => {
  const { key, name, kind, level, hierarchy, parent } = agency;
  const above = parent === null ? null : (agencies.get(parent) ?? null);
  const body = { name, kind, level, hierarchy, area: null, parent: above, effectiveOn: stage.now().slice(0, 10) };
  return idOf(await stage.as(REGISTRAR).post(`agency-${key}`, '/agencies', body));
};

const enterPerson = async (stage: Stage, member: CastAgency, part: Part, agency: string): Promise<string> => {
  const registrar = stage.as(REGISTRAR);
  const user = accountOf(member.key, part);
  const effectiveOn = stage.now().slice(0, 10);
  const identity = { provider: stage.issuer, subject: user };
  const entered = { identity, effectiveOn, particulars: particularsOf(member, part) };
  const person = idOf(await registrar.post(`person-${user}`, '/persons', entered));
  if (part === 'head' || part === 'deputy') {
    await registrar.post(`post-${user}`, `/agencies/${agency}/heads`, { person, post: part, effectiveOn });
  } else {
    await registrar.post(`role-${user}`, `/persons/${person}/roles`, { agency, role: part, effectiveOn });
  }
  return person;
};

/** Everybody who acts for an agency, by account. */
const staff = async (stage: Stage, member: CastAgency, agency: string) => {
  const entered: [account: string, person: string][] = [];
  for (const part of member.parts) {
    entered.push([accountOf(member.key, part), await enterPerson(stage, member, part, agency)]);
  }
  return entered;
};

const enterGroups = async (stage: Stage): Promise<void> => {
  for (const { expression, aliases, selector } of GROUPS) {
    const definition = { by: 'rule', anyOf: [selector] };
    const body = { expression, aliases, effectiveOn: stage.now().slice(0, 10), definition };
    await stage.as(REGISTRAR).post(`group-${expression}`, '/groups', body);
  }
  await stage.settle();
};

/** The province as it stands before the first letter: rules, agencies, groups, persons with posts and roles. */
export const playFounding = async (stage: Stage, from: string): Promise<Ids> => {
  await stage.on(from, 8);
  const agencies = new Map([['ubnd', await found(stage, from)]]);
  await activateRules(stage, from);
  for (const agency of CAST) {
    const id = agencies.get(agency.key) ?? (await enterAgency(stage, agency, agencies));
    agencies.set(agency.key, id);
  }
  await stage.settle();
  await enterGroups(stage);
  const staffed = await Promise.all(CAST.map((member) => staff(stage, member, agencies.get(member.key) ?? '')));
  await stage.settle();
  return { agencies, persons: new Map(staffed.flat()) };
};
