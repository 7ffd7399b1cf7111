import type { ReadDirective, TextRange } from '@chidao/directives-reading';
import type { Anchor, DirectiveHeader, DocumentType, RecipientExpression } from '@chidao/directives-domain';

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

/** The fields that reading found, as an officer first sees them. */
export const headerOf = (read: ReadDirective, hash: string): DirectiveHeader => {
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
