import { partsOf } from '@chidao/event-store';
import { deadlineOf } from './assign-obligation.facts.js';
/** The deadline from today's calendar, where the issue date is known. */
export const resolveDeadlineFacts = (context) => async ({ stream, context: { at } }) => {
    const state = await context.obligation(partsOf(stream).id);
    const directive = await context.directive(state.directive);
    if (directive.status !== 'InForce') {
        return { facts: { issueDateKnown: false, deadline: null } };
    }
    const terms = await context.terms(at);
    const facts = { issueDateKnown: true, deadline: deadlineOf(terms, state, directive.referenceDate) };
    return { facts, versions: { ruleSet: terms.ruleSet, calendar: terms.calendarVersion } };
};
