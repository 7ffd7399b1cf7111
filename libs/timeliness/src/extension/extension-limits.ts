import { addDays, civilDateOf, endOfDay } from '@chidao/calendar';
import type { CivilDate, Instant } from '@chidao/calendar';
import type { RuleSet } from '../rules/rule-set.js';

/** What R4–R6 allow for one deadline. */
export interface ExtensionLimits {
  /** Last instant for a request in time: the due instant itself. */
  readonly requestBy: Instant;
  /** Last instant for a request that is taken and flagged `EXTENSION_ASKED_LATE`. */
  readonly lateUntil: Instant;
  readonly latestNewDue: CivilDate;
  /** How many more extensions may be granted. */
  readonly grantsLeft: number;
}

/** The present due date (extensions included), and how many extensions were granted before. */
export interface ExtensionState {
  readonly currentDue: CivilDate;
  readonly granted: number;
}

export const extensionLimits = ({ currentDue, granted }: ExtensionState, { rules }: RuleSet): ExtensionLimits => ({
  requestBy: endOfDay(currentDue),
  lateUntil: endOfDay(addDays(currentDue, rules.R4.lateGraceDays)),
  latestNewDue: addDays(currentDue, rules.R5.days),
  grantsLeft: Math.max(0, rules.R6 - granted),
});

/** Codes of lifecycle §5.1 for requests outside the limits. */
export type ExtensionRefusal =
  'EXTENSION_NOT_AFTER_DUE' | 'EXTENSION_TOO_LATE' | 'EXTENSION_TOO_LONG' | 'EXTENSION_LIMIT_REACHED';

/** Why a request cannot be taken, or null. `askedAt` is null for the grant, which may come at any time. */
export const extensionRefusal = (
  { newDue, askedAt }: { readonly newDue: CivilDate; readonly askedAt: Instant | null },
  state: ExtensionState,
  ruleSet: RuleSet,
): ExtensionRefusal | null => {
  const limits = extensionLimits(state, ruleSet);
  if (newDue <= state.currentDue) return 'EXTENSION_NOT_AFTER_DUE';
  if (askedAt !== null && askedAt > limits.lateUntil) return 'EXTENSION_TOO_LATE';
  if (newDue > limits.latestNewDue) return 'EXTENSION_TOO_LONG';
  return limits.grantsLeft === 0 ? 'EXTENSION_LIMIT_REACHED' : null;
};

/** Whether a request that can be taken comes after the due date (`late`, flag `EXTENSION_ASKED_LATE`). */
export const isAskedLate = (askedAt: Instant, currentDue: CivilDate): boolean => civilDateOf(askedAt) > currentDue;
