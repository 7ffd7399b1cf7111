const KNOWN = [
    'officialLetter',
    'resolution',
    'decision',
    'instruction',
    'plan',
    'programme',
    'notice',
    'conclusionNotice',
    'guidance',
    'telegram',
    'report',
    'regulation',
    'rules',
    'decree',
    'circular',
];
const documentTypeOf = (read) => {
    if (read.secondarySource)
        return 'secondarySource';
    const type = read.type?.value;
    return type !== undefined && KNOWN.includes(type) ? type : 'other';
};
/** Anchors into one text, by its hash. */
export const anchorIn = (hash) => ({ range, quote }) => ({
    text: hash,
    start: range.start,
    end: range.end,
    quote,
});
const recipientsOf = (read, hash) => {
    const anchor = anchorIn(hash);
    const addressed = read.recipients.flatMap((entry) => entry.bodies.map((text) => ({ text, use: 'addressed', anchor: anchor(entry) })));
    const copies = read.distribution
        .filter(({ kind }) => kind === 'body')
        .flatMap((entry) => entry.bodies.map((text) => ({ text, use: 'copy', anchor: anchor(entry) })));
    return [...addressed, ...copies];
};
/** The fields that reading found, as an officer first sees them. */
export const headerOf = (read, hash) => {
    const anchor = anchorIn(hash);
    const { name, positions, capacities } = read.signature;
    return {
        documentType: documentTypeOf(read),
        number: { ordinal: read.number?.value.ordinal ?? null, symbol: read.number?.value.symbol ?? null },
        subject: read.subject?.value ?? null,
        place: read.place?.value ?? null,
        signing: {
            capacities,
            position: positions.at(-1)?.value ?? null,
            name: name ? { text: hash, ...name.range } : null,
        },
        citations: read.citations.map((citation) => ({
            number: citation.number,
            date: citation.date,
            relation: citation.role === 'basis' ? 'basis' : 'reference',
            anchor: anchor(citation),
        })),
        recipients: recipientsOf(read, hash),
    };
};
