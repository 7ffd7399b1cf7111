import type { CivilDate, Instant } from '@chidao/calendar';
import { civilDateOf } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { byClock, byPolicy, refuse, refuseIf } from '@chidao/kernel';
import { deadlineOf, isBornOverdue } from '@chidao/timeliness';
import { officerOf } from '../source/capacity.js';
import type { DeadlineRules } from '@chidao/timeliness';
import { addressOf } from './occurrence-address.js';
import type { OccurrenceAddress, OccurrenceEvent, OccurrenceScheduled } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';

/** What is owed for one period, as the calendar of the duty says it. */
export interface OwedPeriod {
  readonly dueDate: CivilDate | null;
  readonly cutoff: CivilDate | null;
  readonly openAt: Instant;
}

type OfDuty = 'sources' | 'over' | 'subordinateTo' | 'destination' | 'receiver' | 'contents' | 'setBy';

/**
 * One report of one agency becomes owed: by the clock when it opens, by a policy where nothing is dated or a report
 * names it earlier, by an officer for a single report (đột xuất, chuyên đề).
 */
export type ScheduleOccurrence = Command<
  'ScheduleOccurrence',
  Omit<OccurrenceAddress, 'obligation'> & {
    /** Only an officer's: what is ordered. */
    readonly order: { readonly dueDate: CivilDate | null; readonly cutoff: CivilDate | null } | null;
    /** Only the clock's: up to when it acts. */
    readonly asOf: Instant | null;
  },
  DeadlineRules & {
    /** From the duty's stream, with its route resolved as of the day. */
    readonly duty: Pick<OccurrenceScheduled['data'], OfDuty | 'obligation'> & { readonly ended: boolean };
    /** Null where the duty owes no such period; not asked for an officer's order. */
    readonly owed: OwedPeriod | null;
  }
>;

/** What is ordered, or owed without a date, opens when it is scheduled. */
const owedBy = ({ input: { order }, facts, context }: ScheduleOccurrence): OwedPeriod | null => {
  if (order !== null) return { dueDate: order.dueDate, cutoff: order.cutoff, openAt: context.at };
  if (facts.owed === null) return null;
  const { dueDate, cutoff, openAt } = facts.owed;
  return { dueDate, cutoff, openAt: dueDate === null ? context.at : openAt };
};

const isCutoffTooLate = ({ cutoff, dueDate }: OwedPeriod): boolean =>
  cutoff !== null && dueDate !== null && cutoff > dueDate;

const scheduledBy = ({ input, facts }: ScheduleOccurrence, owed: OwedPeriod): OccurrenceScheduled['data'] => {
  const { obligation, sources, over, subordinateTo, destination, receiver, contents, setBy } = facts.duty;
  const deadline = deadlineOf(owed.dueDate, 1, facts);
  return {
    ...addressOf({ ...input, obligation }),
    ...{ sources, over, subordinateTo, destination, receiver, contents, setBy },
    cutoff: owed.cutoff,
    deadline,
    openAt: owed.openAt,
    bornOverdue: isBornOverdue(deadline.due, owed.openAt),
    warnings: isCutoffTooLate(owed) ? ['CUTOFF_AFTER_DUE'] : [],
  };
};

export const scheduleOccurrence: CommandRule<ScheduleOccurrence, OccurrenceState, OccurrenceEvent> = {
  who: ({ context, input, facts }) =>
    input.order === null ? (byClock(context) ?? byPolicy(context)) : officerOf(context, facts.duty.sources),
  decide: (command, state): readonly OccurrenceScheduled[] => {
    const { input, facts, context } = command;
    refuseIf(state.status !== 'None', 'OCCURRENCE_ALREADY_SCHEDULED');
    refuseIf(facts.duty.ended, 'REPORT_DUTY_ENDED');
    const owed = owedBy(command);
    if (owed === null) return refuse('INPUT_INVALID', { field: 'period', period: input.period });
    const past = input.order?.dueDate != null && input.order.dueDate < civilDateOf(context.at);
    refuseIf(past, 'INPUT_INVALID', { field: 'order.dueDate' });
    if (input.asOf !== null && owed.openAt > input.asOf) return [];
    const data = scheduledBy(command, owed);
    return [{ type: 'OccurrenceScheduled', data, ...(input.asOf === null ? {} : { occurredAt: owed.openAt }) }];
  },
};
