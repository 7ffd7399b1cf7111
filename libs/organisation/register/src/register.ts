import type { WorkCalendar } from '@chidao/calendar';
import { combineCalendars } from '@chidao/calendar';
import type { Role, Standing } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import { createDirectory } from './directory.js';
import type { RegisterStore } from './directory.js';
import type { DocumentAlias, ExpressionContext, Resolution } from './expressions/resolve-expression.js';
import { resolveExpression } from './expressions/resolve-expression.js';
import { groupWords } from './names/group-words.js';
import { nameKey } from './names/written.js';
import type { Account, Acting } from './standings.js';
import { actingsOf, postIn, standingsOf } from './standings.js';
import { holdsOn } from './validity.js';
import type { AgencyDocument } from './views/agencies.js';
import { agenciesView } from './views/agencies.js';
import { calendarsView } from './views/calendars.js';
import type { GroupDocument } from './views/groups.js';
import { groupsView, meaningOn } from './views/groups.js';
import { personsView } from './views/persons.js';
import type { RuleSetInForce } from './views/rule-sets.js';
import { ruleSetOn, ruleSetsView } from './views/rule-sets.js';

export type { Account, Acting, DocumentAlias, ExpressionContext, RegisterStore, Resolution };

/** Questions to the organisation's registers. All dates are civil dates; nothing is cached between questions. */
export interface Register {
  readonly agency: (id: string) => Promise<AgencyDocument | null>;
  /** Agencies with exactly that name or alias on that day, whatever its spelling; a name without its area may give several. */
  readonly agenciesByName: (text: string, on: string) => Promise<readonly AgencyDocument[]>;
  /** The agency with which the province was founded. */
  readonly root: () => Promise<AgencyDocument | null>;
  /** Groups that go by one of these expressions on that day. */
  readonly groupsByName: (expressions: readonly string[], on: string) => Promise<readonly GroupDocument[]>;
  /** Whether anybody was ever given that role. */
  readonly roleWasGranted: (role: Role) => Promise<boolean>;
  /** One standing per agency that the account may act for that day; empty for an account not known. */
  readonly standingsOf: (account: Account, on: string) => Promise<readonly Standing[]>;
  /** The agencies that a person acts for on a day; first where a post is held, then where roles are. */
  readonly agenciesOfPerson: (person: string, on: string) => Promise<readonly Acting[]>;
  /** Person id of the head in office. */
  readonly headOf: (agency: string, on: string) => Promise<string | null>;
  readonly postOf: (person: string, agency: string, on: string) => Promise<Standing['post']>;
  /** Whether the issuer is an ancestor of the agency that day: only then is it ranked and urged (lifecycle §1.5). */
  readonly isSubordinate: (agency: string, issuer: string, on: string) => Promise<boolean>;
  /** The agencies that direct this one that day, nearest first. */
  readonly ancestorsOf: (agency: string, on: string) => Promise<readonly string[]>;
  readonly resolveExpression: (text: string, context: ExpressionContext) => Promise<Resolution>;
  /** The rule set that applies on that day; null: none yet. */
  readonly ruleSetOn: (on: string) => Promise<RuleSetInForce | null>;
  /** The same; refuses with `RULE_SET_NOT_IN_FORCE` where there is none. */
  readonly ruleSetRequired: (on: string) => Promise<RuleSetInForce>;
  /** The one of that version, in force or not any more: what was decided under it stays under it (deadlines.md §6). */
  readonly ruleSetNamed: (version: string) => Promise<RuleSetInForce | null>;
  /** All loaded calendars as one; before any is loaded only weekends are known. */
  readonly calendar: () => Promise<WorkCalendar>;
}

const namedLike = ({ names }: AgencyDocument, key: string, on: string): boolean =>
  names.some((name) => holdsOn(name, on) && (name.full === key || name.placed.includes(key)));

const byName = async (store: RegisterStore, text: string, on: string): Promise<readonly AgencyDocument[]> => {
  const key = nameKey(text);
  const found = await store.find(agenciesView, { where: [{ field: 'names.keys', has: key }] });
  return found.map(({ document }) => document).filter((agency) => holdsOn(agency, on) && namedLike(agency, key, on));
};

const groupsNamed = async (
  store: RegisterStore,
  expressions: readonly string[],
  on: string,
): Promise<readonly GroupDocument[]> => {
  const keys = expressions.map((expression) => groupWords(expression).key);
  const found = await store.find(groupsView, { where: [{ field: 'meanings.words.key', hasAny: keys }] });
  const isNamed = (group: GroupDocument): boolean =>
    meaningOn(group, on)?.words.some(({ key }) => keys.includes(key)) ?? false;
  return found.map(({ document }) => document).filter(isNamed);
};

const ruleSetsFrom = async (store: RegisterStore): Promise<readonly RuleSetInForce[]> =>
  (await store.find(ruleSetsView, {})).flatMap(({ document }) => document.sets);

const ruleSetFrom = async (store: RegisterStore, on: string): Promise<RuleSetInForce | null> =>
  ruleSetOn(await ruleSetsFrom(store), on);

const calendarFrom = async (store: RegisterStore): Promise<WorkCalendar> =>
  combineCalendars((await store.find(calendarsView, {})).flatMap(({ document }) => document.loaded));

/** Answers from the views of `registerProjections`, kept by whoever asks. */
export const createRegister = (store: RegisterStore): Register => {
  const directory = () => createDirectory(store);
  const agency = async (id: string): Promise<AgencyDocument | null> => directory().agency(id);
  const ancestorsOf = async (id: string, on: string): Promise<readonly string[]> =>
    (await directory().superiorsOf(id, on)).map((superior) => superior.id);
  return {
    agency,
    agenciesByName: (text, on) => byName(store, text, on),
    root: async () =>
      (await store.find(agenciesView, { where: [{ field: 'root', is: true }], limit: 1 }))[0]?.document ?? null,
    groupsByName: (expressions, on) => groupsNamed(store, expressions, on),
    roleWasGranted: async (role) =>
      (await store.find(personsView, { where: [{ field: 'roles.role', has: role }], limit: 1 })).length > 0,
    standingsOf: (account, on) => standingsOf(store, account, on),
    agenciesOfPerson: async (id, on) => {
      const [person] = await store.load(personsView, [id]);
      return person?.document ? actingsOf(store, person.document, on) : [];
    },
    headOf: async (id, on) =>
      (await agency(id))?.terms.find((term) => term.post === 'head' && holdsOn(term, on))?.person ?? null,
    postOf: async (person, id, on) => {
      const found = await agency(id);
      return found ? postIn(found, person, on) : null;
    },
    isSubordinate: async (id, issuer, on) => (await ancestorsOf(id, on)).includes(issuer),
    ancestorsOf,
    ruleSetOn: (on) => ruleSetFrom(store, on),
    ruleSetRequired: async (on) => (await ruleSetFrom(store, on)) ?? refuse('RULE_SET_NOT_IN_FORCE', { on }),
    ruleSetNamed: async (version) => (await ruleSetsFrom(store)).find((ruleSet) => ruleSet.version === version) ?? null,
    calendar: () => calendarFrom(store),
    resolveExpression: (text, context) => resolveExpression(store, directory(), { text, context }),
  };
};
