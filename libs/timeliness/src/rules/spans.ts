/** A number of calendar days. */
export interface Days {
  readonly days: number;
}

/** A number of working days (deadlines.md CT9). */
export interface WorkingDays {
  readonly workingDays: number;
}
