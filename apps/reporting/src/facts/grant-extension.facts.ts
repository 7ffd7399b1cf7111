import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import type { CommandContext } from '@chidao/kernel';
import { isAssigner } from '@chidao/kernel';
import { isSetAbove } from '@chidao/register';
import type { GrantExtension, OccurrenceState } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';

/** In whose name the sender decides: a delegate decides for who delegated, not for the own agency. */
const decidingOf = (sent: CommandContext, state: OccurrenceState): readonly string[] =>
  state.status === 'None'
    ? []
    : state.sources.filter(({ keeper, assigner }) => isAssigner(sent, keeper, assigner)).map(({ keeper }) => keeper);

/** The rules, and whether a body above the deciding agency set the deadline (R7). */
export const grantExtensionFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, context: sent }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(sent.at);
    const state = await context.occurrence(partsOf(stream).id);
    const setBy = state.status === 'None' ? null : state.setBy;
    const movers = decidingOf(sent, state);
    const setByHigherLevel = await isSetAbove(context.register, setBy, movers, civilDateOf(sent.at));
    return { facts: { ruleSet, calendar, setByHigherLevel } satisfies GrantExtension['facts'], versions };
  };
