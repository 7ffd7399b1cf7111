import { findSymbols } from '../../citations/find-symbols.js';
import type { FieldRule } from '../../fields/field-rule.js';
import { typeTitleOf } from '../../header/type-title.js';
import { typeOfAbbreviation } from '../../lexicon/document-types.js';
import type { DocumentType } from '../../model/header.js';
import { isCapitals } from '../../text/letters.js';
import { reading, excerpt, cut } from '../../text/prose.js';

/** The word of the title line. */
const printedTitle: FieldRule<DocumentType> = {
  name: 'printed-title',
  read: ({ source, header }) => {
    for (const { part, line } of header) {
      const title = part === 'typeTitle' ? typeTitleOf(line) : null;
      if (title) return reading(source, title.title, title.type, 'printed-title');
    }
    return null;
  },
};

/** The abbreviation in the symbol, or an issuer there, which makes it a công văn (standards.md §2.4). */
const bySymbol: FieldRule<DocumentType> = {
  name: 'symbol',
  read: ({ source, header }, { number, page }) => {
    const line = header.find(({ part }) => part === 'number')?.line;
    if (!number || !line || page) return null;
    const [head = ''] = number.symbol.split(/[-/]/);
    return reading(source, line, typeOfAbbreviation(head) ?? 'officialLetter', 'symbol');
  },
};

const OPERATIVE: readonly (readonly [RegExp, DocumentType])[] = [
  [/^quyet nghi ?:?$/, 'resolution'],
  [/^(quyet )?dinh ?:$/, 'decision'],
  [/^chi thi ?:$/, 'instruction'],
];

/** The word before Điều 1, where the title was lost: "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:". */
const operativeWord: FieldRule<DocumentType> = {
  name: 'operative-word',
  read: ({ source, body }) => {
    for (const line of body.slice(0, 60)) {
      const hit = isCapitals(line.text) ? OPERATIVE.find(([pattern]) => pattern.test(line.fold)) : undefined;
      if (hit) return reading(source, line, hit[1], 'operative-word');
    }
    return null;
  },
};

/** V/v or Kính gửi without a type word: a công văn. */
const letterForm: FieldRule<DocumentType> = {
  name: 'letter-form',
  read: ({ source, header, recipients }) => {
    const subject = header.find(({ part }) => part === 'subject')?.line ?? recipients[0];
    return subject ? reading(source, subject, 'officialLetter', 'letter-form') : null;
  },
};

/** What a news page says was issued: "Kế hoạch được ban hành", "ký Công điện số …". */
const reportedType: FieldRule<DocumentType> = {
  name: 'reported-type',
  read: ({ source, body }, { page }) => {
    if (!page) return null;
    for (const line of body.slice(0, 8)) {
      const match =
        /\b(ke hoach|cong dien|chi thi|quyet dinh|cong van|nghi quyet|chuong trinh|thong bao)\b(?= (so |duoc ban hanh|\d|nay|trien khai|cua))/.exec(
          line.fold,
        );
      const title = match && typeTitleOf(cut(line, match.index, match.index + match[0].length));
      if (match && title)
        return {
          ...excerpt(source, line, match.index, match.index + match[0].length),
          value: title.type,
          rule: 'reported-type',
        };
      if (findSymbols(line).length > 0) break;
    }
    return null;
  },
};

/** "Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:" of a text whose head is lost. */
const instructs: FieldRule<DocumentType> = {
  name: 'instructs',
  read: ({ source, body, recipients }) => {
    if (recipients.length > 0) return null;
    for (const line of body.slice(0, 60)) {
      const match = / (chi thi) ?(?:nhu sau ?)?:$/.exec(line.fold);
      if (match) {
        const at = match.index + 1;
        return { ...excerpt(source, line, at, at + 7), value: 'instruction', rule: 'instructs' };
      }
    }
    return null;
  },
};

export const typeRules = [printedTitle, bySymbol, operativeWord, instructs, letterForm, reportedType];
