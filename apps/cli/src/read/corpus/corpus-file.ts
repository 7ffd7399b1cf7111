import type { ReadDirective, Reading } from '@chidao/directives-reading';
import type { CorpusDocument, CorpusSigner } from './corpus-schema.js';
import { corpusReports } from './corpus-reports.js';
import { corpusTasks } from './corpus-tasks.js';
import { corpusType } from './corpus-types.js';

export interface CorpusFile {
  readonly canonicalVersion: string;
  readonly documents: readonly CorpusDocument[];
}

const rangeOf = (reading: Reading<unknown> | null) => reading?.range ?? null;

const signerOf = ({ signature }: ReadDirective): CorpusSigner => ({
  capacity: signature.capacityLines.at(-1)?.value ?? null,
  position: signature.positions.at(-1)?.value ?? null,
  name: signature.name?.value ?? null,
});

/** A page has no date of issue of its own: its dateline stands in. */
const dateOf = ({ issueDate, publishedOn }: ReadDirective): string | null =>
  (issueDate ?? publishedOn)?.value.written ?? null;

const valueOf = (reading: Reading | null): string | null => reading && reading.value;

const rangesOf = (read: ReadDirective): CorpusDocument['ranges'] => ({
  document: read.slice,
  number: rangeOf(read.number),
  issuer: rangeOf(read.issuer),
  date: rangeOf(read.issueDate ?? read.publishedOn),
  subject: rangeOf(read.subject),
  signer: rangeOf(read.signature.name),
});

const documentOf = (read: ReadDirective): CorpusDocument => ({
  type: corpusType(read),
  number: read.number && read.number.value.written,
  issuer: read.issuer && read.issuer.value.name,
  place: valueOf(read.place),
  date: dateOf(read),
  subject: valueOf(read.subject),
  recipients: read.recipients.map(({ value }) => value),
  distribution: read.distribution.map(({ value }) => value),
  signer: signerOf(read),
  references: read.citations.flatMap(({ number }) => number ?? []),
  tasks: corpusTasks(read.obligations),
  reports: corpusReports(read),
  ranges: rangesOf(read),
});

/** What was read, in the exchange schema of the corpus. */
export const toCorpusFile = (documents: readonly ReadDirective[], canonicalVersion: string): CorpusFile => ({
  canonicalVersion,
  documents: documents.map(documentOf),
});
