import type { AssignPerson } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** The rules of the day, and whether the person acts for the agency. */
export const assignPersonFacts =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const state = await context.assignment(partsOf(stream).id);
    const { person } = input as AssignPerson['input'];
    const agencies = await context.register.agenciesOfPerson(person, civilDateOf(at));
    const isInUnit = state.status !== 'None' && agencies.some(({ agency }) => agency === state.agency);
    return { facts: { ruleSet, calendar, isInUnit } satisfies AssignPerson['facts'], versions };
  };
