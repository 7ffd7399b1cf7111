import type { RequestExtension, SubmitResult } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import { signingFacts } from '@chidao/register';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** The rules of the day, and whose signature the agency's paper may bear. */
export const signingFactsOf =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const state = await context.assignment(partsOf(stream).id);
    const { signed } = input as (SubmitResult | RequestExtension)['input'];
    const agency = state.status === 'None' ? '' : state.agency;
    const signing = await signingFacts(context.register, agency, signed?.signer ?? null, civilDateOf(at));
    return { facts: { ruleSet, calendar, ...signing }, versions };
  };
