import type { FieldRule } from '../../fields/field-rule.js';
import { typeTitleOf } from '../../header/type-title.js';
import { cut, join, reading, trimmed, type Prose } from '../../text/prose.js';
import { isPost } from '../../lexicon/posts.js';

const LABEL = /^(trich yeu ?[:.]? ?)?(v ?[/.] ?v|ve viec|ve)\b ?[:.]? ?/;
const NUMBER = /^(so ?[:.]? ?)?\d{0,5} ?[/-] ?\S{1,40}( ngay \S{6,12})?( nam \d{4})?[,:.]? ?/;
const OF_ISSUER = /^cua .{3,80}? (?=ve\b|v\/v)/;

const withoutLabel = (subject: Prose): Prose =>
  trimmed(cut(subject, LABEL.exec(subject.fold)?.[0].length ?? 0), /[\s.,;:*]/);

/** V/v or Về việc, over as many lines as it takes. */
const labelledSubject: FieldRule<string> = {
  name: 'labelled-subject',
  read: ({ source, header }) => {
    const lines = header.filter(({ part }) => part === 'subject').map(({ line }) => line);
    if (lines.length === 0) return null;
    const titled = header.some(({ part, line }) => part === 'typeTitle' && restOf(line).text.length > 0);
    const subject = titled ? null : withoutLabel(join(lines));
    return subject && subject.text !== '' ? reading(source, subject, subject.text, 'labelled-subject') : null;
  },
};

const restOf = (line: Prose): Prose => {
  const rest = typeTitleOf(line)?.rest ?? cut(line, line.text.length);
  const unnumbered = cut(rest, NUMBER.exec(rest.fold)?.[0].length ?? 0);
  const own = cut(unnumbered, OF_ISSUER.exec(unnumbered.fold)?.[0].length ?? 0);
  return own.fold.startsWith('cua ') || isPost(own.fold) ? cut(own, own.text.length) : own;
};

/** What follows the type word on the title line, and the lines after it. */
const titleSubject: FieldRule<string> = {
  name: 'title-subject',
  read: ({ source, header }) => {
    const titled = header.find(({ part }) => part === 'typeTitle');
    if (!titled) return null;
    const more = header.filter(({ part }) => part === 'subject').map(({ line }) => line);
    const subject = withoutLabel(join([restOf(titled.line), ...more]));
    return subject.text === '' ? null : reading(source, subject, subject.text, 'title-subject');
  },
};

/** The headline of a news page: its first line that is no date. */
const headline: FieldRule<string> = {
  name: 'headline',
  read: ({ source, body }, { page }) => {
    const line = page ? body[0] : undefined;
    return line && line.text.length <= 250 ? reading(source, line, line.text, 'headline') : null;
  },
};

export const subjectRules = [headline, labelledSubject, titleSubject];
