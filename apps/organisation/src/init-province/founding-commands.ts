import type { Identity } from '@chidao/organisation-domain';
import { derivedId } from '@chidao/event-store';
import type { Role } from '@chidao/kernel';
import type { Account } from '@chidao/register';
import { agencyId, agencyStream, calendarStream, personId, personStream } from '../streams.js';
import type { Province, ProvinceInput } from './province-input.js';

/** One step of founding: a command with an id that a second run repeats. */
export interface FoundingStep {
  readonly commandId: string;
  readonly stream: string;
  readonly type: string;
  readonly input: object;
}

/** Names the program in every envelope and in every command id: never to be changed. */
export const FOUNDER = 'chidao-init';

const step = (type: string, stream: string, input: object, key = ''): FoundingStep => ({
  commandId: derivedId('program', FOUNDER, type, stream, key),
  stream,
  type,
  input,
});

const identityOf = ({ provider, subject }: Account): Identity => ({ provider, subject });

/** Ids of everything that the input founds. */
export const provinceOf = ({ agency, registrar, ruleOwner, head, ruleSetSigner }: ProvinceInput): Province => ({
  agency: agencyId(agency.code, derivedId('program', FOUNDER, 'root')),
  registrar: personId(identityOf(registrar)),
  ruleOwner: personId(identityOf(ruleOwner)),
  head: personId(identityOf(head)),
  ruleSetSigner: personId(identityOf(ruleSetSigner?.account ?? head)),
});

const registerAccount = (account: Account, effectiveOn: string): FoundingStep => {
  const identity = identityOf(account);
  const person = personId(identity);
  return step('RegisterPerson', personStream(person), { person, identity, effectiveOn });
};

const registerRoot = (agency: string, { agency: { name, area, code }, effectiveOn }: ProvinceInput): FoundingStep =>
  step('RegisterOrgUnit', agencyStream(agency), {
    ...{ agency, name, kind: 'peoplesCommittee', level: 'province', hierarchy: 'state', area },
    ...{ parent: null, superiors: [], code, effectiveOn, until: null },
  });

const appointHead = ({ agency, head: person }: Province, effectiveOn: string): FoundingStep =>
  step('AppointHead', agencyStream(agency), { person, post: 'head', effectiveOn, until: null });

const grantRole = (person: string, role: Role, { agency, effectiveOn }: { agency: string; effectiveOn: string }) =>
  step('GrantRole', personStream(person), { agency, role, scope: 'all', effectiveOn, until: null }, role);

const delegateSigning = (
  { agency, ruleSetSigner: person }: Province,
  { ruleSetSigner: signer, effectiveOn }: ProvinceInput,
): readonly FoundingStep[] => {
  if (signer === null) return [];
  const delegation = derivedId('delegation', FOUNDER, person);
  const input = { delegation, agency, scope: 'signRuleSets', basis: signer.basis, effectiveOn, until: null };
  return [step('GrantDelegation', personStream(person), input)];
};

/** In this order: the first registrar comes last and ends the founding, so that a run that was cut off can be repeated. */
export const foundingSteps = (input: ProvinceInput): readonly FoundingStep[] => {
  const province = provinceOf(input);
  const { agency, registrar, ruleOwner } = province;
  const { effectiveOn, calendars, ruleSetSigner } = input;
  const accounts = [input.head, input.ruleOwner, input.registrar, ...(ruleSetSigner ? [ruleSetSigner.account] : [])];
  return [
    registerRoot(agency, input),
    ...accounts.map((account) => registerAccount(account, effectiveOn)),
    appointHead(province, effectiveOn),
    grantRole(ruleOwner, 'ruleOwner', { agency, effectiveOn }),
    ...delegateSigning(province, input),
    ...calendars.map((calendar) =>
      step('LoadCalendar', calendarStream(agency), { agency, ...calendar, replaces: [] }, calendar.version),
    ),
    grantRole(registrar, 'orgRegistrar', { agency, effectiveOn }),
  ];
};
