import type { ResolveDeadline } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { deadlineOf } from './assign-obligation.facts.js';

/**
 * The deadline from today's calendar, where the issue date is known; under the rule set that it was resolved with, since a
 * later one applies to later obligations only (deadlines.md §6).
 */
export const resolveDeadlineFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream, context: { at } }) => {
    const state = await context.obligation(partsOf(stream).id);
    const directive = await context.directive(state.directive);
    if (directive.status !== 'InForce') {
      return { facts: { issueDateKnown: false, deadline: null } satisfies ResolveDeadline['facts'] };
    }
    const terms = await context.terms(at, state.deadline?.ruleVersion);
    const facts = { issueDateKnown: true, deadline: deadlineOf(terms, state, directive.referenceDate) };
    return { facts, versions: { ruleSet: terms.ruleSet, calendar: terms.calendarVersion } };
  };
