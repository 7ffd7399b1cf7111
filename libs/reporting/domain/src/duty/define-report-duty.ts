import type { CivilDate, Deadline } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuse, refuseIf } from '@chidao/kernel';
import { faultyContents } from '../indicator/check-indicators.js';
import { assignerOf, officerOf } from '../source/capacity.js';
import type { Source } from '../source/source.js';
import type { DutyEvent, Recurrence, ReportDutyDefined, Reporter, Route } from './duty.events.js';
import type { DutyState } from './duty.state.js';

type Defined = ReportDutyDefined['data'];

/** Reports are owed: by policy from `ObligationAssigned`, or because an officer or the assigner says so. */
export type DefineReportDuty = Command<
  'DefineReportDuty',
  Pick<Defined, 'duty' | 'key' | 'obligation' | 'anchor' | 'routes' | 'contents' | 'host' | 'upstream' | 'over'> & {
    /** Agencies. */
    readonly reporters: readonly string[];
    readonly recurrences: readonly (Omit<Recurrence, 'dueRule'> & { readonly dueRule: Deadline | null })[];
  },
  {
    readonly obligationConfirmed: boolean;
    readonly sources: readonly Source[];
    readonly setBy: string | null;
    readonly issueDate: CivilDate | null;
    /** The agencies of `reporters`, with the issuers that each is subordinate to. */
    readonly reporters: readonly Omit<Reporter, 'since'>[];
  }
>;

const checkRoutes = (routes: readonly Route[]): void => {
  const isNowhere = routes.length === 0 || routes.some(({ destination }) => destination.trim() === '');
  refuseIf(isNowhere, 'DESTINATION_REQUIRED');
  const isOne = routes.length === 1 && routes.every(({ accepts }) => accepts);
  refuseIf(!isOne, 'INPUT_INVALID', { field: 'routes' });
};

const contradicts = ({ period, dueRule }: Recurrence): boolean =>
  dueRule.kind === 'RECURRING' && dueRule.rule.every !== period;

const checkRecurrences = (recurrences: DefineReportDuty['input']['recurrences']): readonly Recurrence[] => {
  const keys = new Set(recurrences.map(({ key }) => key));
  refuseIf(recurrences.length === 0 || keys.size < recurrences.length, 'RECURRENCE_INVALID');
  return recurrences.map((recurrence) => {
    const { key, dueRule } = recurrence;
    if (dueRule === null) return refuse('DUE_RULE_REQUIRED', { recurrence: key });
    const dated = { ...recurrence, dueRule };
    refuseIf(contradicts(dated), 'RECURRENCE_INVALID', { recurrence: key });
    return dated;
  });
};

export const defineReportDuty: CommandRule<DefineReportDuty, DutyState, DutyEvent> = {
  who: ({ context, facts }) =>
    byPolicy(context) ?? officerOf(context, facts.sources) ?? assignerOf(context, facts.sources),
  decide: ({ input, facts, context }, state): readonly ReportDutyDefined[] => {
    if (state.status !== 'None') {
      return context.actor.kind === 'policy' ? [] : refuse('INPUT_INVALID', { field: 'duty' });
    }
    refuseIf(!facts.obligationConfirmed, 'OBLIGATION_NOT_CONFIRMED');
    checkRoutes(input.routes);
    const recurrences = checkRecurrences(input.recurrences);
    const faulty = faultyContents(input.contents);
    refuseIf(faulty.length > 0, 'INPUT_INVALID', { field: 'contents', faulty });
    const { sources, setBy, issueDate } = facts;
    const reporters = facts.reporters.map((reporter) => ({ ...reporter, since: context.at }));
    return [{ type: 'ReportDutyDefined', data: { ...input, recurrences, sources, setBy, issueDate, reporters } }];
  },
};
