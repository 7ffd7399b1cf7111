import type { CancelAssignment } from '@chidao/assignments-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** Whether the assignment that this one is said to repeat is known here, and another. */
export const cancelAssignmentFacts =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, input }) => {
    const { cause } = input as CancelAssignment['input'];
    const repeated = cause.kind === 'duplicateOf' && cause.assignment !== partsOf(stream).id ? cause.assignment : null;
    const isDuplicate = repeated !== null && (await context.assignment(repeated)).status !== 'None';
    return { facts: { isDuplicate } satisfies CancelAssignment['facts'] };
  };
