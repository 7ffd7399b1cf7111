import type { AssignPerson } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** Whether the person acts for the agency today. */
export const assignPersonFacts =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const state = await context.assignment(partsOf(stream).id);
    const { person } = input as AssignPerson['input'];
    const agencies = await context.register.agenciesOfPerson(person, civilDateOf(at));
    const isInUnit = state.status !== 'None' && agencies.some(({ agency }) => agency === state.agency);
    return { facts: { isInUnit } satisfies AssignPerson['facts'] };
  };
