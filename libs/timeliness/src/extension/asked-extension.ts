import type { CivilDate, Instant } from '@chidao/calendar';
import type { Signed } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { DeadlineRules } from '../deadline/running-deadline.js';
import { limitFor } from '../instants/limits.js';
import type { SigningFacts } from '../signature/signed-by-head.js';
import { signedByHead } from '../signature/signed-by-head.js';
import { extensionRefusal, isAskedLate } from './extension-limits.js';
import type { Extensible } from './extensions.js';

/** What the head of an agency states who asks for more time, in the form of R24. */
export interface ExtensionForm {
  readonly newDue: CivilDate;
  readonly reason: string;
  readonly progress: string;
  /** Number of the document that it rests on. */
  readonly basis: string | null;
  readonly signed: Signed | null;
}

/** The request as it is kept. */
export interface AskedExtension extends ExtensionForm {
  /** The due date asked to be extended. */
  readonly dueDate: CivilDate;
  readonly signed: Signed;
  /** After the due date, within the grace of R4. */
  readonly late: boolean;
  /** Last instant at which it is answered in time. */
  readonly decideBy: Instant;
}

/** Takes the request, or refuses it with the codes of lifecycle §5.1. */
export const askedExtension = (
  form: ExtensionForm,
  { deadline, extension }: Extensible,
  facts: DeadlineRules & SigningFacts,
  at: Instant,
): AskedExtension => {
  const { newDue, reason, progress, basis } = form;
  const dueDate = deadline.dueDate ?? refuse('NO_DEADLINE_TO_EXTEND');
  refuseIf(extension.pending !== null, 'EXTENSION_ALREADY_PENDING');
  const present = { currentDue: dueDate, granted: extension.granted };
  const refusal = extensionRefusal({ newDue, askedAt: at }, present, facts.ruleSet);
  if (refusal !== null) return refuse(refusal);
  const signed = signedByHead(form.signed, facts);
  refuseIf(reason.trim() === '', 'REASON_REQUIRED');
  const decideBy = limitFor('extensionDecision', at, facts.ruleSet, facts.calendar);
  return { dueDate, newDue, reason, progress, basis, signed, late: isAskedLate(at, dueDate), decideBy };
};
