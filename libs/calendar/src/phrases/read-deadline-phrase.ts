import type { CivilDate } from '../civil/civil-date.js';
import type { Instant } from '../civil/instant.js';
import type { Deadline } from '../deadline/deadline.js';
import { resolveDeadline } from '../deadline/resolve-deadline.js';
import { families } from './families.js';
import type { Found, Proposal, ReadingContext, ReadingNote } from './phrase-rule.js';
import { phraseText } from './phrase-text.js';
import { splitPhrase } from './split-phrase.js';

/** Words left over that speak of time: the phrase says more than was understood. */
const moreTime = [
  / \d{1,2}\/\d{1,2}(?:\/\d{4})? /,
  / (?:quý (?:iv|i{1,3})|tháng \d{1,2}|năm \d{4}|năm nay) /,
  / (?:năm|quý|tháng|tuần) (?:sau|tới|trước|này|kế tiếp|tiếp theo) /,
  / \d{1,3} (?:ngày|tuần|tháng|quý|năm|giờ|lần)[ /]/,
  / (?:hằng|định kỳ|kể từ|tính từ|giai đoạn|trước ngày|trước khi|sau khi|chậm nhất|muộn nhất|hạn cuối|ngày \d{1,2}) /,
  / (?:đầu|giữa|cuối) (?:năm|quý|tháng|kỳ|\||$)/,
  / quý (?!vị|cơ quan|đơn vị)/,
];

/** A phrase that was understood, with what it means as far as that is known now. */
export interface UnderstoodPhrase {
  readonly understood: true;
  readonly phrase: string;
  /** Id of the rule, `<family>.<form>`. */
  readonly rule: string;
  readonly deadline: Deadline;
  /** Null where the kind has no single date, or it depends on something unknown. */
  readonly due: CivilDate | null;
  readonly instant: Instant | null;
  /** What the words say of the kind of the obligation; null where they leave it open. */
  readonly obligationKind: 'once' | 'recurring' | 'continuous' | 'conditional' | null;
  readonly notes: readonly ReadingNote[];
  readonly proposal: Proposal | null;
}

/** A phrase that a person must answer for; `ISSUE_DATE_UNKNOWN` where only the year is missing. */
export interface UnknownPhrase {
  readonly understood: false;
  readonly phrase: string;
  readonly because: 'PHRASE_NOT_UNDERSTOOD' | 'ISSUE_DATE_UNKNOWN';
}

export type DeadlineReading = UnderstoodPhrase | UnknownPhrase;

/** Longer texts are no phrase: whoever reads a document passes the words about time. */
const longestPhrase = 2_000;

const obligationKinds: { readonly [Kind in Deadline['kind']]: UnderstoodPhrase['obligationKind'] } = {
  FIXED: 'once',
  WINDOW: 'once',
  RELATIVE: 'once',
  RECURRING: 'recurring',
  DAY_UNKNOWN: 'recurring',
  CONDITIONAL: 'conditional',
  NONE: null,
};

const understood = (phrase: string, found: Found, deadline: Deadline, context: ReadingContext): UnderstoodPhrase => {
  const dates = { issued: context.issueDate };
  const facts = { ...context, phrase, rule: found.rule, ruleVersion: null, dates };
  const { civilDate, instant } = resolveDeadline(deadline, facts);
  return {
    understood: true,
    phrase,
    rule: found.rule,
    deadline,
    due: civilDate,
    instant,
    obligationKind: found.obligationKind ?? obligationKinds[deadline.kind],
    notes: found.notes,
    proposal: found.proposal ?? null,
  };
};

/**
 * Reads one deadline phrase of a Vietnamese administrative document (deadlines.md §5). What no rule understands, or what
 * says more of time than a rule used, is not guessed: it is answered with `understood: false`.
 */
export const readDeadlinePhrase = (phrase: string, context: ReadingContext): DeadlineReading => {
  const refused = { understood: false, phrase, because: 'PHRASE_NOT_UNDERSTOOD' } as const;
  if (phrase.length > longestPhrase) return refused;
  const text = phraseText(phrase);
  for (const family of families) {
    const found = family(text, { ...context, written: phrase.normalize('NFC').trim() });
    if (found === null) continue;
    if (moreTime.some((pattern) => pattern.test(found.rest))) return refused;
    if (found.deadline === null) return { ...refused, because: 'ISSUE_DATE_UNKNOWN' };
    return understood(phrase, found, found.deadline, context);
  }
  return refused;
};

/** Reads a phrase that may name several recurrences: "định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11)". */
export const readDeadlinePhrases = (phrase: string, context: ReadingContext): readonly DeadlineReading[] => {
  const forReport = (context.forReport ?? false) || / báo cáo /.test(phraseText(phrase));
  return splitPhrase(phrase).map((part, index) =>
    readDeadlinePhrase(part, { ...context, forReport, continued: index > 0 }),
  );
};
