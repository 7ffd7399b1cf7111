import type { MoveDeadline } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import { isSetAbove } from '@chidao/register';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** The rules, and whether a body above the deciding one set the deadline (R7). */
export const moveDeadlineFacts =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const state = await context.assignment(partsOf(stream).id);
    const { mover } = input as MoveDeadline['input'];
    const setBy = state.status === 'None' ? null : state.setBy;
    const facts: MoveDeadline['facts'] = {
      ruleSet,
      calendar,
      setByHigherLevel: await isSetAbove(context.register, setBy, mover, civilDateOf(at)),
    };
    return { facts, versions };
  };
