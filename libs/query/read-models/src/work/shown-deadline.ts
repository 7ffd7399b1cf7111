import { civilDateOf } from '@chidao/calendar';
import type { RunningDeadline } from '@chidao/timeliness';
import type { ShownDeadline } from './work.document.js';

/** A deadline without the instants that only the clock needs. */
export const shownDeadline = ({ dueDate, due, deadlineRevision }: RunningDeadline): ShownDeadline => ({
  dueDate,
  due,
  deadlineRevision,
});

/** The civil year that work is counted in: of its due date, else of the day on which it was given. */
export const yearOf = (due: string | null, madeAt: string): string => civilDateOf(due ?? madeAt).slice(0, 4);
