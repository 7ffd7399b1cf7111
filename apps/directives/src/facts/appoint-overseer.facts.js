import { partsOf } from '@chidao/event-store';
import { authorityOf } from './authority.facts.js';
import { resolveActors } from './resolution.js';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether the agency exists, and which agencies are meant by the set; what nobody can resolve stays as written. */
export const appointOverseerFacts = (context) => async ({ stream, input }) => {
    const state = await context.obligation(partsOf(stream).id);
    const { agency, monitored } = input;
    const expressions = monitored.filter((each) => !UUID.test(each));
    const directive = await context.directive(state.directive);
    const resolved = directive.status === 'InForce' ? await resolveActors(context, directive, expressions) : [];
    const named = monitored.filter((each) => UUID.test(each));
    const facts = {
        ...(await authorityOf(context, state)),
        agencyKnown: (await context.register.agency(agency)) !== null,
        monitoredSet: [...new Set([...named, ...resolved.flatMap(({ agencies }) => agencies)])].sort(),
        monitoredExpressions: expressions.filter((each) => !resolved.some(({ expression, unresolved }) => expression === each && !unresolved)),
    };
    return { facts };
};
