import { addDays, addWorkingDays, onWorkingDay, startOfDay } from '@chidao/calendar';
import type { CivilDate, Instant, WorkCalendar } from '@chidao/calendar';
import type { LadderRung, Rung, RuleSet } from '../rules/rule-set.js';

/** One step of the urging ladder: identified by deadline revision, rung and offset (lifecycle §11). */
export interface LadderStep {
  readonly rung: Rung;
  /** Working days for a reminder before the due date, calendar days after it; negative is before. */
  readonly offset: number;
  readonly on: CivilDate;
  /** When it becomes due to be sent: the start of that day. */
  readonly at: Instant;
  readonly to: 'head' | null;
  readonly proposalOnly: boolean;
}

const datesOf = (
  due: CivilDate,
  { at }: LadderRung,
  calendar: WorkCalendar,
): readonly (readonly [number, CivilDate])[] =>
  'days' in at
    ? [[at.days, onWorkingDay(addDays(due, at.days), calendar)]]
    : at.workingDays.map((offset) => [offset, addWorkingDays(due, offset, calendar)]);

/** The steps for a due date, in order of time (R19). A letter that falls on a day off goes out on the next working day. */
export const ladderFor = (due: CivilDate, ruleSet: RuleSet, calendar: WorkCalendar): readonly LadderStep[] =>
  ruleSet.rules.R19.flatMap((rung) =>
    datesOf(due, rung, calendar).map(([offset, on]) => ({
      rung: rung.rung,
      offset,
      on,
      at: startOfDay(on),
      to: rung.to ?? null,
      proposalOnly: rung.proposalOnly ?? false,
    })),
  ).sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
