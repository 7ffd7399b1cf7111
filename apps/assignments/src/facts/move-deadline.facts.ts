import type { MoveDeadline } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import { isSetAbove } from '@chidao/register';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** The rules, and whether a body above all agencies of the person who decided set the deadline (R7). */
export const moveDeadlineFacts =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const state = await context.assignment(partsOf(stream).id);
    const { decidedBy } = input as MoveDeadline['input'];
    const on = civilDateOf(at);
    const places = decidedBy === null ? [] : await context.register.agenciesOfPerson(decidedBy, on);
    const movers = places.map(({ agency }) => agency);
    const setBy = state.status === 'None' ? null : state.setBy;
    const facts: MoveDeadline['facts'] = {
      ruleSet,
      calendar,
      setByHigherLevel: await isSetAbove(context.register, setBy, movers, on),
    };
    return { facts, versions };
  };
