import type { AssignmentState, GrantExtension } from '@chidao/assignments-domain';
import { giverOf } from '@chidao/assignments-domain';
import type { CivilDate } from '@chidao/calendar';
import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import { isSetAbove } from '@chidao/register';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

const parentDueOf = async (context: AssignmentsContext, state: AssignmentState): Promise<CivilDate | null> => {
  if (state.status === 'None' || state.parent === null) return null;
  const parent = await context.assignment(state.parent.assignment);
  return parent.status === 'None' ? null : parent.deadline.dueDate;
};

/** The rules, whether a body above the deciding one set the deadline (R7), and when the parent of a child is due. */
export const grantExtensionFacts =
  (context: AssignmentsContext): FactsFor =>
  async ({ stream, context: sent }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(sent.at);
    const state = await context.assignment(partsOf(stream).id);
    const deciding = giverOf(sent, state);
    const setBy = state.status === 'None' ? null : state.setBy;
    const facts: GrantExtension['facts'] = {
      ruleSet,
      calendar,
      setByHigherLevel: await isSetAbove(context.register, setBy, deciding?.agency ?? null, civilDateOf(sent.at)),
      parentDue: await parentDueOf(context, state),
    };
    return { facts, versions };
  };
