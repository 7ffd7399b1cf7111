import type { FieldRule } from '../../fields/field-rule.js';
import { normalCase } from '../../fields/normal-case.js';
import { typeTitleOf } from '../../header/type-title.js';
import { startsWithIssuerHead } from '../../lexicon/units.js';
import type { Issuer } from '../../model/header.js';
import { cut, reading, trimmed, type Prose } from '../../text/prose.js';

const inferred = (source: string, body: Prose, rule: string) =>
  reading(source, body, { name: normalCase(body.text), parent: null, inferred: true }, rule);

/** A number may stand between type and issuer. */
const OF = /^(?:(?:so ?[:.]? ?)?\d{0,5} ?[/-] ?\S{1,40} )?cua /;

/** The body after "CỦA", up to the subject. */
const bodyOf = (rest: Prose): Prose | null => {
  const start = OF.exec(rest.fold)?.[0].length ?? 0;
  if (start === 0 || !startsWithIssuerHead(rest.fold.slice(start))) return null;
  const about = rest.fold.search(/ (?:ve|v\/v)(?: |$)/);
  return trimmed(cut(rest, start, about > start ? about : rest.text.length));
};

/** "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH …" */
export const titleIssuer: FieldRule<Issuer> = {
  name: 'title-issuer',
  read: ({ source, header }) => {
    for (const { part, line } of header) {
      const rest = part === 'typeTitle' ? typeTitleOf(line)?.rest : undefined;
      const body = rest ? bodyOf(rest) : null;
      if (body) return inferred(source, body, 'title-issuer');
    }
    return null;
  },
};

/** The issuer printed again between title and legal bases: "HỘI ĐỒNG NHÂN DÂN TỈNH BẮC GIANG". */
export const repeatedIssuer: FieldRule<Issuer> = {
  name: 'repeated-issuer',
  read: ({ source, header }) => {
    const titled = header.findIndex(({ part }) => part === 'typeTitle');
    const after = header
      .slice(titled + 1)
      .find(({ part, line }) => part === 'issuer' && startsWithIssuerHead(line.fold));
    return titled >= 0 && after ? inferred(source, trimmed(after.line), 'repeated-issuer') : null;
  },
};
