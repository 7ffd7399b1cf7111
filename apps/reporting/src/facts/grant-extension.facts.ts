import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import type { GrantExtension } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';

/** The rules, and whether a body above the deciding agency set the deadline (R7). */
export const grantExtensionFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, context: { at, standing } }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const state = await context.occurrence(partsOf(stream).id);
    const setBy = state.status === 'None' ? null : state.setBy;
    const above = standing ? await context.register.ancestorsOf(standing.agency, civilDateOf(at)) : [];
    const setByHigherLevel = setBy !== null && above.includes(setBy);
    return { facts: { ruleSet, calendar, setByHigherLevel } satisfies GrantExtension['facts'], versions };
  };
