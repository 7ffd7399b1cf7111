import { fold } from './text/fold.js';
import type { Line } from './lines/line.js';
import { emptyProse, sourceOf } from './text/prose.js';
import { mostLines, splitLines } from './lines/split-lines.js';
import type { ReadDirective } from './model/read-directive.js';
import { readDirective } from './read-directive.js';
import { findSlices } from './slices/find-slices.js';
import { joinTitles } from './slices/broken-titles.js';
import { splitFlattened } from './slices/flattened.js';
import { splitColumns } from './slices/two-columns.js';
import { readZones } from './zones/read-zones.js';

const startOf = (line: Line | undefined): number => (line ? sourceOf(line, 0) : 0);

const CARRIES = /\b(?:gui kem|kem theo|dinh kem|sao gui)\b/;

/** The document that a letter carries in the same file, if it says that it carries one. */
const withEnclosed = (directives: readonly ReadDirective[], text: string): readonly ReadDirective[] =>
  directives.map((directive, index) => {
    const { start, end } = directive.slice;
    const carries =
      index + 1 < directives.length && CARRIES.test(fold(text.slice(start, Math.min(end, start + LONGEST_LETTER))));
    return carries ? { ...directive, encloses: index + 1 } : directive;
  });

const LONGEST_LETTER = 20_000;

/** "(Ban hành kèm theo …)": what a decision encloses without a head of its own is its issuer's. */
const withIssuer = (directives: readonly ReadDirective[]): readonly ReadDirective[] =>
  directives.map((directive, index) => {
    const carrier = directives[index - 1];
    if (directive.issuer || !carrier?.issuer || carrier.encloses !== index) return directive;
    return {
      ...directive,
      issuer: { ...carrier.issuer, value: { ...carrier.issuer.value, inferred: true }, rule: 'enclosing-issuer' },
    };
  });

/** Lines beyond the most that are read are shown to a person. */
const withRest = (
  directives: readonly ReadDirective[],
  lines: readonly Line[],
  text: string,
): readonly ReadDirective[] => {
  const end = lines.length < mostLines ? text.length : sourceOf(lines.at(-1) ?? emptyProse, 0);
  if (end >= text.length) return directives;
  const rest = {
    range: { start: end, end: text.length },
    quote: text.slice(end),
    reason: 'beyond the lines that are read',
  };
  return directives.map((directive, index) =>
    index < directives.length - 1 ? directive : { ...directive, notUnderstood: [...directive.notUnderstood, rest] },
  );
};

/** Reads every document found in a canonical text. Pure; linear in the length of the text. */
export const readDocument = (text: string): readonly ReadDirective[] => {
  const lines = joinTitles(splitColumns(splitFlattened(splitLines(text))));
  const starts = findSlices(lines);
  const directives = starts.flatMap((first, index) => {
    const own = lines.slice(first, starts[index + 1]);
    const next = lines[starts[index + 1] ?? lines.length];
    if (own.length === 0) return [];
    const start = index === 0 ? 0 : startOf(own[0]);
    return [
      readDirective(
        readZones(
          text,
          { start, end: next ? startOf(next) : text.length },
          { lines: own, pageHead: index === 0 ? lines.slice(0, first) : [] },
        ),
      ),
    ];
  });
  return withRest(withIssuer(withEnclosed(directives, text)), lines, text);
};
