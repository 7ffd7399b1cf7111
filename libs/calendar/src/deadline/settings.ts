/** Choices of the province's rule set about written dates (deadlines.md §5, §7). */
export interface DeadlineSettings {
  /** What "trước ngày D" allows as the last day: D−1, the literal reading, or D. */
  readonly before: 'dayBefore' | 'sameDay';
  /** Whether a date named in the text moves to the next working day when it falls on a day off (CT8). */
  readonly shiftNamedDate: boolean;
}

/** The defaults: the literal reading, and no date of a directive is moved. */
export const defaultDeadlineSettings: DeadlineSettings = { before: 'dayBefore', shiftNamedDate: false };
