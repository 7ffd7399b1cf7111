import { addDays } from '@chidao/calendar';

/** Civil dates from which and up to which (the last day, null: open) something holds. */
export interface Validity {
  readonly effectiveOn: string;
  readonly until: string | null;
}

/** Whether it holds on that day. */
export const holdsOn = ({ effectiveOn, until }: Validity, on: string): boolean =>
  effectiveOn <= on && (until === null || on <= until);

/** What holds on that day ends with the day before; everything else stays as it is. */
export const endFrom = <Term extends Validity>(term: Term, on: string): Term =>
  holdsOn(term, on) ? { ...term, until: addDays(on, -1) } : term;
