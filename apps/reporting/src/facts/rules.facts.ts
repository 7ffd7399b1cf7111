import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';

/** Rule set and calendar of the day on which the command acts. */
export const rulesFacts =
  (context: ReportingContext): FactsFor =>
  async (request) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(request.context.at);
    return { facts: { ruleSet, calendar }, versions };
  };
