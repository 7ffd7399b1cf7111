import { resolveDeadline } from '@chidao/calendar';
import type {
  AssignObligation,
  DirectiveState,
  DutySpec,
  ObligationState,
  ResolvedActors,
} from '@chidao/directives-domain';
import { addressOf } from '@chidao/directives-domain';
import { derivedId, partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext, RuleTerms } from '../directives.context.js';
import { assignmentCopies } from '../lookups/assignments.js';
import { authorityOf } from './authority.facts.js';
import { resolveActors } from './resolution.js';

type Facts = AssignObligation['facts'];
type InForce = Extract<DirectiveState, { readonly status: 'InForce' }>;

const NOT_YET: Omit<Facts, 'signer'> = {
  directiveInForce: false,
  deadline: null,
  sources: [],
  leads: [],
  coordinating: [],
  dutyActors: [],
  upstreamKeys: [],
  handedBack: [],
  groupIds: {},
  subordinateTo: {},
};

/** Everybody whom the duties name, once. */
const dutyExpressions = (duties: readonly DutySpec[]): readonly string[] =>
  [
    ...new Set(
      duties.flatMap(({ reporters, routes }) => [
        ...(reporters ?? []),
        ...routes.flatMap(({ destination, consolidator }) => [destination, consolidator ?? '']),
      ]),
    ),
  ].filter(Boolean);

/** What other obligations of the directive say of this one: their consolidations answer its duties. */
const upstreamKeysOf = async (context: DirectivesContext, state: ObligationState): Promise<readonly string[]> => {
  const siblings = await Promise.all((await context.obligationsOf(state.directive)).map(context.obligation));
  const named = siblings
    .filter(({ status }) => status !== 'Proposed' && status !== 'Rejected')
    .flatMap(({ content }) => content?.duties ?? [])
    .flatMap(({ upstream }) => (upstream?.obligation === state.obligation ? [upstream.key] : []));
  return [...new Set(named)].sort();
};

const agenciesOf = (actors: readonly ResolvedActors[]): readonly string[] => [
  ...new Set(actors.flatMap(({ agencies }) => agencies)),
];

const subordination = async (
  { register }: DirectivesContext,
  { issuer, referenceDate }: InForce,
  agencies: readonly string[],
): Promise<Facts['subordinateTo']> => {
  const rows = await Promise.all(
    agencies.map(async (agency) => {
      const below = issuer !== null && (await register.isSubordinate(agency, issuer, referenceDate));
      return [agency, below ? [issuer] : []] as const;
    }),
  );
  return Object.fromEntries(rows);
};

/** Whose assignments the obligation was told had ended undone: the closure is its own fact, whose it was is looked up. */
const handedBackOf = async (
  { readModels }: DirectivesContext,
  { handedBack }: ObligationState,
): Promise<Facts['handedBack']> => {
  if (handedBack.length === 0) return [];
  const copies = await readModels.load(assignmentCopies, handedBack);
  return copies.flatMap(({ document }) => {
    if (!document) return [];
    const { group, agency, period, attempt } = document;
    return [{ group, agency, period, attempt }];
  });
};

/** What the stated deadline means for a document of that day; null where its phrase was not understood. */
export const deadlineOf = (terms: RuleTerms, state: ObligationState, on: string): Facts['deadline'] => {
  const stated = state.content?.deadline;
  if (!stated?.value) return null;
  const { phrase, rule } = stated;
  return resolveDeadline(stated.value, { ...terms, phrase, rule, ruleVersion: terms.ruleSet, dates: { issued: on } });
};

/** The actors as agencies of the issue date, the deadline from it, and who of them is subordinate to the issuer. */
export const assignObligationFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream, context: { at } }) => {
    const obligation = partsOf(stream).id;
    const state = await context.obligation(obligation);
    const directive = await context.directive(state.directive);
    const authority = await authorityOf(context, state);
    const { content } = state;
    if (directive.status !== 'InForce' || !content) return { facts: { ...NOT_YET, ...authority } };
    const leads = await resolveActors(context, directive, content.leads);
    const coordinating = await resolveActors(context, directive, content.coordinating);
    const { signer, referenceDate } = directive;
    const terms = await context.terms(at);
    const facts: Facts = {
      ...authority,
      directiveInForce: true,
      deadline: deadlineOf(terms, state, referenceDate),
      sources: [{ ...addressOf(directive), signer, modality: content.modality }],
      leads,
      coordinating,
      dutyActors: await resolveActors(context, directive, dutyExpressions(content.duties)),
      upstreamKeys: await upstreamKeysOf(context, state),
      handedBack: await handedBackOf(context, state),
      groupIds: Object.fromEntries(agenciesOf(leads).map((lead) => [lead, derivedId('group', obligation, lead)])),
      subordinateTo: await subordination(context, directive, agenciesOf([...leads, ...coordinating])),
    };
    return { facts, versions: { ruleSet: terms.ruleSet, calendar: terms.calendarVersion } };
  };
