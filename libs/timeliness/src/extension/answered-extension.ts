import type { CivilDate } from '@chidao/calendar';
import { refuse, refuseIf } from '@chidao/kernel';
import type { DeadlineRules, RunningDeadline } from '../deadline/running-deadline.js';
import { movedDeadline } from '../deadline/running-deadline.js';
import { extensionRefusal } from './extension-limits.js';
import type { Extensible } from './extensions.js';

/** What is given: not necessarily as much as was asked for. */
export interface ExtensionGrant {
  readonly newDue: CivilDate;
  /** Number of the document that it rests on: where a body outside set the deadline, of the document by which that body gave more time. */
  readonly basis: string | null;
}

/** The grant as it is kept: the day given is `deadline.dueDate`; the original due date stays. */
export interface GrantedExtension {
  /** Event id of the request. */
  readonly decides: string;
  readonly basis: string | null;
  readonly deadline: RunningDeadline;
}

/** The refusal as it is kept; state and dates are unchanged (R8). */
export interface RefusedExtension {
  /** Event id of the request. */
  readonly decides: string;
  readonly reason: string;
}

/** What is looked up before more time is given. */
export interface GrantingFacts extends DeadlineRules {
  /** The body that set the deadline is above the one that decides (R7). */
  readonly setByHigherLevel: boolean;
}

/** A date of a higher level is not moved here (R7); that of a body outside is where its own document says so. */
const isBeyond = ({ basis }: ExtensionGrant, { setBy }: Extensible, { setByHigherLevel }: GrantingFacts): boolean =>
  setByHigherLevel && (setBy !== null || basis === null);

const pendingOf = ({ extension }: Extensible): string => extension.pending ?? refuse('NO_EXTENSION_PENDING');

/** Gives more time on the request that waits, within R5 and R6, or refuses with the codes of lifecycle §5.1. */
export const grantedExtension = (
  grant: ExtensionGrant,
  extensible: Extensible,
  facts: GrantingFacts,
): GrantedExtension => {
  const { newDue, basis } = grant;
  const { deadline, extension, setBy } = extensible;
  const decides = pendingOf(extensible);
  const currentDue = deadline.dueDate ?? refuse('NO_EXTENSION_PENDING');
  refuseIf(isBeyond(grant, extensible, facts), 'DEADLINE_SET_BY_HIGHER_LEVEL', { setBy });
  const present = { currentDue, granted: extension.granted };
  const refusal = extensionRefusal({ newDue, askedAt: null }, present, facts.ruleSet);
  if (refusal !== null) return refuse(refusal);
  return { decides, basis, deadline: movedDeadline(newDue, deadline, facts) };
};

/** Gives no more time on the request that waits. */
export const refusedExtension = (reason: string, extensible: Extensible): RefusedExtension => {
  const decides = pendingOf(extensible);
  refuseIf(reason.trim() === '', 'REASON_REQUIRED');
  return { decides, reason };
};
