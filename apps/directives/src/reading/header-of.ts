import type { ReadDirective, Reading, TextRange } from '@chidao/directives-reading';
import type {
  Anchor,
  DirectiveHeader,
  DirectiveNumber,
  DocumentType,
  RecipientExpression,
  Signing,
} from '@chidao/directives-domain';

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

const documentTypeOf = (read: ReadDirective): DocumentType => {
  if (read.secondarySource) return 'secondarySource';
  const type = read.type?.value;
  return type !== undefined && KNOWN.includes(type) ? (type as DocumentType) : 'other';
};

/** Anchors into one text, by its hash. */
export const anchorIn =
  (hash: string) =>
  ({ range, quote }: { readonly range: TextRange; readonly quote: string }): Anchor => ({
    text: hash,
    start: range.start,
    end: range.end,
    quote,
  });

const recipientsOf = (read: ReadDirective, hash: string): readonly RecipientExpression[] => {
  const anchor = anchorIn(hash);
  const addressed = read.recipients.flatMap((entry) =>
    entry.bodies.map((text) => ({ text, use: 'addressed' as const, anchor: anchor(entry) })),
  );
  const copies = read.distribution
    .filter(({ kind }) => kind === 'body')
    .flatMap((entry) => entry.bodies.map((text) => ({ text, use: 'copy' as const, anchor: anchor(entry) })));
  return [...addressed, ...copies];
};

const valueOf = <Value>(reading: Reading<Value> | null | undefined): Value | null => reading?.value ?? null;

const numberOf = ({ number }: ReadDirective): DirectiveNumber => {
  const { ordinal = null, symbol = null } = number?.value ?? {};
  return { ordinal, symbol };
};

const signingOf = ({ signature }: ReadDirective, hash: string): Signing => {
  const { name, positions, capacities } = signature;
  return { capacities, position: valueOf(positions.at(-1)), name: name && { text: hash, ...name.range } };
};

/** The fields that reading found, as an officer first sees them. */
export const headerOf = (read: ReadDirective, hash: string): DirectiveHeader => {
  const anchor = anchorIn(hash);
  return {
    documentType: documentTypeOf(read),
    number: numberOf(read),
    subject: valueOf(read.subject),
    place: valueOf(read.place),
    signing: signingOf(read, hash),
    citations: read.citations.map((citation) => ({
      number: citation.number,
      date: citation.date,
      relation: citation.role === 'basis' ? 'basis' : 'reference',
      anchor: anchor(citation),
    })),
    recipients: recipientsOf(read, hash),
  };
};
