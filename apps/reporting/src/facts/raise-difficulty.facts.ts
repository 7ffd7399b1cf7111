import type { RaiseDifficulty } from '@chidao/reporting-domain';
import { directivesOf, focalAgencyOf } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import { dutyPlaces } from '../indexes/duties.js';
import { assignmentCopies } from '../lookups/assignments.js';
import type { ObligationCopy } from '../lookups/obligations.js';
import type { ReportingContext } from '../reporting.context.js';

type Input = RaiseDifficulty['input'];

const MOST_DUTIES = 1_000;

const holdsAssignment = async ({ readModels }: ReportingContext, input: Input): Promise<boolean> => {
  const where = [
    { field: 'obligation', is: input.obligation },
    { field: 'agency', is: input.agency },
    ...(input.assignment === null ? [] : [{ field: 'id', is: input.assignment }]),
  ];
  return (await readModels.count(assignmentCopies, { where })) > 0;
};

const holdsOccurrence = async (context: ReportingContext, { occurrence, ...input }: Input): Promise<boolean> => {
  const state = await context.occurrence(occurrence ?? '');
  return state.status !== 'None' && state.agency === input.agency && state.obligation === input.obligation;
};

/** Whatever it names, it holds; where it names nothing, it has work under the obligation. */
const holds = async (context: ReportingContext, input: Input): Promise<boolean> => {
  const namesWork = input.assignment !== null || input.occurrence === null;
  if (namesWork && !(await holdsAssignment(context, input))) return false;
  return input.occurrence === null || holdsOccurrence(context, input);
};

/** Who collects the reports of the obligation, else of its directive; null where nobody else does (seed B29). */
const focalAgency = async (
  context: ReportingContext,
  copy: ObligationCopy,
  { at, agency }: { readonly at: string; readonly agency: string },
): Promise<string | null> => {
  const where = [{ field: 'directives', hasAny: directivesOf(copy.sources) }];
  const places = await context.readModels.find(dutyPlaces, { where, limit: MOST_DUTIES });
  const isOwn = ({ document }: (typeof places)[number]): boolean => document.obligation === copy.obligation;
  for (const { document } of [...places.filter(isOwn), ...places.filter((place) => !isOwn(place))]) {
    const { state } = document;
    const focal = state.status === 'Active' ? focalAgencyOf(state, await context.routeAt(state, at)) : null;
    if (focal !== null) return focal === agency ? null : focal;
  }
  return null;
};

const OVER: ReadonlySet<ObligationCopy['ended']> = new Set([
  'directiveEnded',
  'directiveReplaced',
  'directiveRecalled',
]);

const isDirectiveOver = ({ ended }: ObligationCopy): boolean => OVER.has(ended);

/** Whether the agency has work there, who ordered it, and through whom the difficulty goes. */
export const raiseDifficultyFacts =
  (context: ReportingContext): FactsFor =>
  async (request) => {
    const { at } = request.context;
    const input = request.input as Input;
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const copy = await context.obligation(input.obligation);
    const facts: RaiseDifficulty['facts'] = {
      ...{ ruleSet, calendar },
      isAssignee: copy !== null && (await holds(context, input)),
      directiveInForce: copy !== null && !isDirectiveOver(copy),
      sources: copy?.sources ?? [],
      focalAgency: copy && (await focalAgency(context, copy, { at, agency: input.agency })),
    };
    return { facts, versions };
  };
