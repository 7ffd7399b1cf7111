import { addDays } from '@chidao/calendar';
import { refuseIf } from '@chidao/kernel';

/** Civil dates from which and up to which (the last day, null: open) a fact of the registers holds. */
export interface Validity {
  readonly effectiveOn: string;
  readonly until: string | null;
}

/** Whether it holds on that day. */
export const holdsOn = ({ effectiveOn, until }: Validity, on: string): boolean =>
  effectiveOn <= on && (until === null || on <= until);

/** Whether both hold on some day. */
export const overlap = (one: Validity, other: Validity): boolean =>
  (one.until === null || other.effectiveOn <= one.until) && (other.until === null || one.effectiveOn <= other.until);

/** Whether `inner` asks for no day that `outer` lacks. */
export const within = (inner: Validity, outer: Validity): boolean =>
  holdsOn(outer, inner.effectiveOn) && (outer.until === null || (inner.until !== null && inner.until <= outer.until));

/** What holds on that day ends with the day before; what ended earlier, or begins later, stays as it is. */
export const endFrom = <Term extends Validity>(term: Term, on: string): Term =>
  holdsOn(term, on) ? { ...term, until: addDays(on, -1) } : term;

/** Refuses dates that leave no day. */
export const refuseEmpty = ({ effectiveOn, until }: Validity): void =>
  refuseIf(until !== null && until < effectiveOn, 'INPUT_INVALID', { fields: ['until'] });
