import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import { isSetAbove } from '@chidao/register';
import type { GrantExtension } from '@chidao/reporting-domain';
import { authorityOf } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';

/** The rules, and whether a body above the deciding agency set the deadline (R7). */
export const grantExtensionFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, context: sent }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(sent.at);
    const state = await context.occurrence(partsOf(stream).id);
    const deciding = state.status === 'None' ? null : authorityOf(sent, state.sources);
    const setBy = state.status === 'None' ? null : state.setBy;
    const mover = deciding?.agency ?? null;
    const setByHigherLevel = await isSetAbove(context.register, setBy, mover, civilDateOf(sent.at));
    return { facts: { ruleSet, calendar, setByHigherLevel } satisfies GrantExtension['facts'], versions };
  };
