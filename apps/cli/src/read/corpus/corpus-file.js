import { corpusReports } from './corpus-reports.js';
import { corpusTasks } from './corpus-tasks.js';
import { corpusType } from './corpus-types.js';
const rangeOf = (reading) => reading?.range ?? null;
const signerOf = ({ signature }) => ({
    capacity: signature.capacityLines.at(-1)?.value ?? null,
    position: signature.positions.at(-1)?.value ?? null,
    name: signature.name?.value ?? null,
});
/** A page has no date of issue of its own: its dateline stands in. */
const dateOf = ({ issueDate, publishedOn }) => (issueDate ?? publishedOn)?.value.written ?? null;
const documentOf = (read) => ({
    type: corpusType(read),
    number: read.number?.value.written ?? null,
    issuer: read.issuer?.value.name ?? null,
    place: read.place?.value ?? null,
    date: dateOf(read),
    subject: read.subject?.value ?? null,
    recipients: read.recipients.map(({ value }) => value),
    distribution: read.distribution.map(({ value }) => value),
    signer: signerOf(read),
    references: read.citations.flatMap(({ number }) => (number === null ? [] : [number])),
    tasks: corpusTasks(read.obligations),
    reports: corpusReports(read),
    ranges: {
        document: read.slice,
        number: rangeOf(read.number),
        issuer: rangeOf(read.issuer),
        date: rangeOf(read.issueDate ?? read.publishedOn),
        subject: rangeOf(read.subject),
        signer: rangeOf(read.signature.name),
    },
});
/** What was read, in the exchange schema of the corpus. */
export const toCorpusFile = (documents, canonicalVersion) => ({
    canonicalVersion,
    documents: documents.map(documentOf),
});
