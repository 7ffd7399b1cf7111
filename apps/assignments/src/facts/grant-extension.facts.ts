import type { GrantExtension } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';

/** The rules, and whether a body above the assigner set the deadline (R7). */
export const grantExtensionFacts =
  (context: AssignmentsContext): FactsFor =>
  async (request) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(request.context.at);
    const state = await context.assignment(partsOf(request.stream).id);
    const deciding = request.context.standing?.agency ?? null;
    const setBy = state.status === 'None' ? null : state.setBy;
    const setByHigherLevel =
      setBy !== null &&
      deciding !== null &&
      (await context.register.isSubordinate(deciding, setBy, civilDateOf(request.context.at)));
    return { facts: { ruleSet, calendar, setByHigherLevel } satisfies GrantExtension['facts'], versions };
  };
