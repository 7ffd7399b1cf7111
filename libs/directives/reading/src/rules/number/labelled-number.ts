import { joinSymbol, parseSymbol } from '../../fields/symbol.js';
import type { FieldRule } from '../../fields/field-rule.js';
import type { DirectiveNumber } from '../../model/header.js';
import { cut, join, reading, trimmed, type Prose } from '../../text/prose.js';

const LABEL = /^(?:\* ?)?(?:[a-z]{2,8} ){0,3}?(so hieu|s ?o) ?[:.;]? ?/;
const TOKEN = /^(?:[^ /-]{0,12}|[^ /-]{1,5} [^ /-]{1,5}(?=\/))( ?[/–—-] ?[^ /–—-]{1,14}){1,5}/;

/** The symbol at the start of a stretch; blanks around its separators belong to it. */
export const symbolAt = (
  source: string,
  prose: Prose,
  rule: string,
): ReturnType<FieldRule<DirectiveNumber>['read']> => {
  const clean = prose.text.replace(/[.…_]{2,}/g, (dots) => ' '.repeat(dots.length));
  const lead = clean.length - clean.trimStart().length;
  const token = TOKEN.exec(clean.slice(lead));
  if (!token) return null;
  const written = joinSymbol(token[0].trim()).replace(/ /g, '');
  const number = /[A-ZĐÐ]/.test(written) ? parseSymbol(written.replace(/[.,;]$/, '')) : null;
  return number && reading(source, trimmed(cut(prose, lead, lead + token[0].length), /\s/), number, rule);
};

/** "Số: 46/NQ-HĐND", "Số /UBND-NC", "Số 44 -CV/BCĐ" in the header block. */
export const labelledNumber: FieldRule<DirectiveNumber> = {
  name: 'labelled-number',
  read: ({ source, header }) => {
    const lines = header.filter(({ part }) => part === 'number').map(({ line }) => line);
    const whole = join(lines);
    return lines.length === 0
      ? null
      : symbolAt(source, cut(whole, LABEL.exec(whole.fold)?.[0].length ?? 0), 'labelled-number');
  },
};
