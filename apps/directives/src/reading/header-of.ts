import type { ReadDirective, Reading, TextRange } from '@chidao/directives-reading';
import type {
  Anchor,
  DirectiveHeader,
  DirectiveNumber,
  DocumentType,
  RecipientExpression,
  Signing,
} from '@chidao/directives-domain';
import type { BlobRef } from '@chidao/kernel';

const KNOWN: readonly string[] = [
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
] satisfies readonly DocumentType[];

/** A page that names neither a document nor its issuer tells of none. */
const tellsOfDirective = ({ number, issuer, type }: ReadDirective): boolean => Boolean(number ?? issuer ?? type);

const documentTypeOf = (read: ReadDirective): DocumentType => {
  if (read.secondarySource) return tellsOfDirective(read) ? 'secondarySource' : 'other';
  const type = read.type?.value;
  return type !== undefined && KNOWN.includes(type) ? (type as DocumentType) : 'other';
};

/** Anchors into one text. */
export const anchorIn =
  (text: BlobRef) =>
  ({ range, quote }: { readonly range: TextRange; readonly quote: string }): Anchor => ({
    text,
    start: range.start,
    end: range.end,
    quote,
  });

const recipientsOf = (read: ReadDirective, text: BlobRef): readonly RecipientExpression[] => {
  const anchor = anchorIn(text);
  const addressed = read.recipients.flatMap((entry) =>
    entry.bodies.map((body) => ({ text: body, use: 'addressed' as const, anchor: anchor(entry) })),
  );
  const copies = read.distribution
    .filter(({ kind }) => kind === 'body')
    .flatMap((entry) => entry.bodies.map((body) => ({ text: body, use: 'copy' as const, anchor: anchor(entry) })));
  return [...addressed, ...copies];
};

const valueOf = <Value>(reading: Reading<Value> | null | undefined): Value | null => reading?.value ?? null;

const numberOf = ({ number }: ReadDirective): DirectiveNumber => {
  const { ordinal = null, symbol = null } = number?.value ?? {};
  return { ordinal, symbol };
};

const signingOf = ({ signature }: ReadDirective, text: BlobRef): Signing => {
  const { name, positions, capacities } = signature;
  return { capacities, position: valueOf(positions.at(-1)), name: name && { text, ...name.range } };
};

/** The fields that reading found, as an officer first sees them. */
export const headerOf = (read: ReadDirective, text: BlobRef): DirectiveHeader => {
  const anchor = anchorIn(text);
  return {
    documentType: documentTypeOf(read),
    number: numberOf(read),
    subject: valueOf(read.subject),
    place: valueOf(read.place),
    signing: signingOf(read, text),
    citations: read.citations.map((citation) => ({
      number: citation.number,
      date: citation.date,
      relation: citation.role === 'basis' ? 'basis' : 'reference',
      anchor: anchor(citation),
    })),
    recipients: recipientsOf(read, text),
  };
};
