import type { Line } from '../lines/line.js';
import { cut, trimmed } from '../text/prose.js';

/** No header block that conversion ran together into one line is longer. */
const REACH = 2000;
const TITLE = /c[o0]ng h[o0]a xa h[o0]i chu nghia viet nam|dang cong san viet nam/;
const MOTTO = /doc lap ?.{0,3} ?tu do ?.{0,3} ?hanh phuc/;
const NUMBER = /(?:^| )s[o0] ?[:.]? ?[\d.… ]{0,12} ?[/-] ?[^ ]{2,30}/;
const DATE = /, ?ngay[ \d.…]{0,8}thang ?[ \d.…]{0,6}nam ?(?:\d{4})?/;
const SUBJECT = / \(?v ?\/ ?v\b/;
const RECIPIENTS = / kinh gui ?:/;

interface Found {
  readonly start: number;
  readonly end: number;
}

const after = (folded: string, pattern: RegExp, from: number): Found | null => {
  const match = pattern.exec(folded.slice(from));
  return match && { start: from + match.index, end: from + match.index + match[0].length };
};

/** Where the list after "Kính gửi:" is broken: at its dashes, and after the full stop that ends it. */
const recipientCuts = (text: string, from: number): readonly number[] => {
  const stop = /\.(?: [\u0300-\u036f]){0,8} (?=\p{Lu})/u.exec(text.slice(from));
  const end = stop ? from + stop.index + 1 : text.length;
  const dashes = [...text.slice(from, end).matchAll(/[:;] (?=- )/g)].map(({ index }) => from + index + 1);
  return [...dashes, end];
};

/** Where the parts of a header block stand in one line: title, motto, number, date, subject, recipients. */
const headCuts = ({ fold: whole, text }: Line): readonly number[] => {
  const folded = whole.slice(0, REACH);
  const title = after(folded, TITLE, 0);
  if (!title) return [];
  const spans = [MOTTO, NUMBER, DATE]
    .map((pattern) => after(folded, pattern, title.end))
    .filter((found) => found !== null);
  if (spans.length < 2) return [];
  const tail = [SUBJECT, RECIPIENTS]
    .map((pattern) => after(folded, pattern, title.end))
    .filter((found) => found !== null);
  const recipients = after(folded, RECIPIENTS, title.end);
  return [
    title.start,
    title.end,
    ...spans.flatMap(({ start, end }) => (folded.startsWith(',', start) ? [end] : [start, end])),
    ...tail.map(({ start }) => start),
    ...(recipients ? recipientCuts(text.slice(0, REACH), recipients.end - 1) : []),
  ];
};

const COPIES = /(?:^|[./;] )n[o0]i nhan ?:/;
const CAPACITY = /[;.,] (?=(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.? ?\p{Lu})/gu;
const POST = /(?<=\p{Lu}) (?=PHÓ \p{Lu})/gu;
/** From a post in capitals to a name set like one. */
const NAME = /(?<=\p{Lu}{2}) (?:\([^)]{4,12}\) )?(?=\p{Lu}\p{Ll}+ \p{Lu})/gu;

const ends = (text: string, pattern: RegExp, from: number): readonly number[] =>
  [...text.slice(from, from + REACH).matchAll(pattern)].map((match) => from + match.index + match[0].length);

/** "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC …": nothing but a signature in one cell, the name last. */
const SIGNED =
  /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.? ?\p{Lu}[\p{Lu} ,.-]{3,90} (?:\([^)]{4,12}\) )?\p{Lu}\p{Ll}[\p{L} ]{2,36}$/u;

/** Where list of copies and signature stand in one line. */
const tailCuts = ({ fold: folded, text }: Line): readonly number[] => {
  if (SIGNED.test(text)) return [...ends(text, POST, 0), ...ends(text, NAME, 0)];
  const label = COPIES.exec(folded);
  if (!label) return [];
  const start = label.index + label[0].search(/n[o0]i/);
  const from = label.index + label[0].length;
  const bullets = [...text.slice(from, from + REACH).matchAll(/ - /g)].map(({ index }) => from + index);
  if (bullets.length < 2) return start > 0 ? [start] : [];
  return [start, ...bullets, ...ends(text, CAPACITY, from), ...ends(text, POST, from), ...ends(text, NAME, from)];
};

/** Pieces between the cuts, as cells of one row. */
const pieces = (line: Line, cuts: readonly number[]): readonly Line[] => {
  const bounds = [...new Set([0, ...cuts, line.text.length])].sort((a, b) => a - b);
  return bounds.slice(0, -1).flatMap((start, index) => {
    const piece = trimmed(cut(line, start, bounds[index + 1]), /\s/);
    return piece.text === ''
      ? []
      : [
          {
            ...piece,
            gap: index === 0 && line.gap,
            row: line.row,
            cell: line.cell + index,
            column: line.column + index,
          },
        ];
  });
};

const MOST_HEADS = 60;

/** Header blocks and signatures that conversion ran together into one line, broken into the lines that they were. */
export const splitFlattened = (lines: readonly Line[]): readonly Line[] => {
  let broken = 0;
  return lines.flatMap((line) => {
    if (broken >= MOST_HEADS || line.text.length < 24) return [line];
    const cuts = [...headCuts(line), ...tailCuts(line)];
    if (cuts.length === 0) return [line];
    broken += 1;
    return pieces(line, cuts);
  });
};
