import { deadlineFor, recurrenceOf } from './deadline-for.js';
import { anchorIn } from './header-of.js';
const dutyOf = (duty, { text: hash, terms }) => ({
    key: duty.key,
    reporters: duty.reporters.length > 0 ? duty.reporters.map(({ name }) => name) : null,
    routes: duty.routes.map(({ key, destination, via, consolidator, accepts }) => ({
        key,
        destination: destination?.value ?? '',
        via: via?.value ?? null,
        consolidator,
        accepts,
    })),
    recurrences: duty.recurrences.map((recurrence) => recurrenceOf(recurrence, terms)),
    contents: [],
    host: duty.host ? { citation: duty.host.quote, quote: duty.quote } : null,
    upstream: null,
    over: duty.over,
    anchor: anchorIn(hash)(duty),
});
const namesOf = (actors) => [
    ...new Set(actors.map(({ name }) => name)),
];
/** One proposal per part that reading found; words stay as written, a person decides. */
export const proposalOf = (read, source) => {
    const { directive, text, terms } = source;
    const anchor = anchorIn(text);
    return {
        directive,
        content: {
            item: read.item,
            kind: read.kind,
            modality: read.modality,
            leads: namesOf(read.leads),
            coordinating: namesOf(read.coordinating),
            addressees: namesOf(read.addressees),
            noNamedLead: read.flags.includes('NO_NAMED_LEAD'),
            ifNeeded: read.ifNeeded,
            deadline: deadlineFor(read, terms),
            duties: read.duties.map((duty) => dutyOf(duty, source)),
        },
        anchors: read.anchors.map((each) => ({ part: each.part, directive, anchor: anchor(each) })),
        rule: read.rule,
        confidence: read.confidence,
    };
};
