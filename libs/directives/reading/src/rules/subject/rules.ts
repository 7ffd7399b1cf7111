import type { FieldRule } from '../../fields/field-rule.js';
import type { HeaderLine } from '../../header/header-part.js';
import { typeTitleOf } from '../../header/type-title.js';
import type { Reading } from '../../model/excerpt.js';
import { cut, join, reading, trimmed, type Prose } from '../../text/prose.js';
import { isPost } from '../../lexicon/posts.js';

const LABEL = /^[("]?(?:trich yeu ?[:.]? ?)?(?:(?:v ?[/.] ?v|vv|ve ?viec|ve)\b ?[:.]? ?)?/;
const NUMBER = /^(so ?[:.]? ?)?\d{0,5} ?[/-] ?\S{1,40}( ngay \S{6,12})?( nam \d{4})?[,:.]? ?/;
const OF_ISSUER = /^cua .{3,80}? (?=ve\b|v\/v)/;

const skip = (prose: Prose, pattern: RegExp): Prose => cut(prose, pattern.exec(prose.fold)?.[0].length ?? 0);

/** A subject set in brackets: "(V/v …)". */
const unbracketed = (subject: Prose): Prose =>
  /^\(.*\)$|^["“].*["”]$/.test(subject.text) ? cut(subject, 0, subject.text.length - 1) : subject;

const withoutLabel = (subject: Prose): Prose => {
  const bare = skip(unbracketed(subject), OF_ISSUER);
  return trimmed(cut(bare, LABEL.exec(bare.fold)?.[0].length ?? 0), /[\s.,;:*/]/);
};

const subjectLines = (header: readonly HeaderLine[]): readonly Prose[] =>
  header.filter(({ part }) => part === 'subject').map(({ line }) => line);

const asSubject = (source: string, subject: Prose, rule: string): Reading | null =>
  subject.text === '' ? null : reading(source, subject, subject.text, rule);

/** V/v or Về việc, over as many lines as it takes. */
const labelledSubject: FieldRule<string> = {
  name: 'labelled-subject',
  read: ({ source, header }) => {
    const lines = subjectLines(header);
    const titled = header.some(({ part, line }) => part === 'typeTitle' && restOf(line).text.length > 0);
    return titled || lines.length === 0 ? null : asSubject(source, withoutLabel(join(lines)), 'labelled-subject');
  },
};

/** What stands on the title line after type, number and issuer. */
const restOf = (line: Prose): Prose => {
  const title = typeTitleOf(line);
  if (!title) return cut(line, line.text.length);
  const own = skip(skip(title.rest, NUMBER), OF_ISSUER);
  return own.fold.startsWith('cua ') || isPost(own.fold) ? cut(own, own.text.length) : own;
};

/** What follows the type word on the title line, and the lines after it. */
const titleSubject: FieldRule<string> = {
  name: 'title-subject',
  read: ({ source, header }) => {
    const titled = header.find(({ part }) => part === 'typeTitle');
    if (!titled) return null;
    return asSubject(source, withoutLabel(join([restOf(titled.line), ...subjectLines(header)])), 'title-subject');
  },
};

/** The title of the page, where the block itself has lost the subject: "Quyết định 44/2025/QĐ-UBND phân cấp …". */
const pageTitle: FieldRule<string> = {
  name: 'page-title',
  read: ({ source, pageHead }) => {
    const title = pageHead.find((line) => typeTitleOf(line) !== null);
    return title ? asSubject(source, withoutLabel(restOf(title)), 'page-title') : null;
  },
};

/** Longer than a word of a menu. */
const MENU_WORD = 15;

/** Longer than a heading of a menu ("Chỉ đạo điều hành"). */
const HEADLINE = 30;

/** The name of the site. */
const SITE =
  /^(?:cong (?:thong tin|giao tiep)|trang (?:thong tin|tin|chu)|bao (?:dien tu|\S{2,12}$)|website|dai phat thanh)/;

/** The headline of a news page: its first line that is no date, no menu and not the site's name. */
const headline: FieldRule<string> = {
  name: 'headline',
  read: ({ source, body }, { page }) => {
    const first = page ? body.slice(0, 5).filter(({ text, fold }) => text.length > MENU_WORD && !SITE.test(fold)) : [];
    const line = first.find(({ text }) => text.length > HEADLINE) ?? first[0];
    return line && line.text.length <= 250 ? reading(source, line, line.text, 'headline') : null;
  },
};

export const subjectRules = [headline, labelledSubject, titleSubject, pageTitle];
