import type { CascadeAssignment } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { derivedId, partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** Which of the units are below the agency today, and the ids of their assignments. */
export const cascadeAssignmentFacts =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const parent = partsOf(stream).id;
    const state = await context.assignment(parent);
    const { units } = input as CascadeAssignment['input'];
    const agency = state.status === 'None' ? '' : state.agency;
    const below = await Promise.all(
      units.map((unit) => context.register.isSubordinate(unit.agency, agency, civilDateOf(at))),
    );
    const facts: CascadeAssignment['facts'] = {
      subordinate: units.filter((_, index) => below[index]).map((unit) => unit.agency),
      ids: Object.fromEntries(units.map((unit) => [unit.agency, derivedId('assignment', parent, unit.agency)])),
    };
    return { facts };
  };
