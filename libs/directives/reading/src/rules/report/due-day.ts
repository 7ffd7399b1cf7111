import type { Relation, ReportPeriod } from '../../model/obligation.js';

export interface DueDay {
  readonly start: number;
  readonly end: number;
  readonly relation: Relation | null;
  readonly month: number | null;
  readonly day: number;
}

interface DueDayRule {
  readonly name: string;
  readonly periods: readonly ReportPeriod[];
  readonly pattern: RegExp;
}

const HOUR = '(?:\\d{1,2} ?(?:h|g|gio) ?(?:\\d{1,2})? ?(?:phut)? ?)?';
const LEAD = `(truoc|cham nhat|muon nhat|vao|den het|den|tu)? ?(?:la )?(?:vao )?${HOUR}(?:ngay )?(?:thu )?`;
/** Of which month or year the day is: "tháng cuối quý", "của tháng đầu quý tiếp theo", "năm sau". */
const OF_MONTH =
  '(?: (?:cua )?(?:thang|quy|nam) (?:dau|giua|cuoi|sau|tiep|ke|lien)(?: (?:tien|cung|cua|quy|thang|nam|sau|tiep|theo|ke|lien|moi|hang)(?![a-z])){0,6})?';
const D = '(0?[1-9]|[12]\\d|3[01])';
const M = '(0?[1-9]|1[0-2])';

/** The day within a period, as the words give it; a year beside it makes it a date and no rule of these. */
const rules: readonly DueDayRule[] = [
  {
    name: 'day-and-month',
    periods: ['year', 'halfYear', 'nineMonths', 'quarter'],
    pattern: new RegExp(`${LEAD}\\b${D} ?(?:/|-|\\.| thang ) ?${M}(?! ?[/.-] ?\\d| nam \\d|\\d)${OF_MONTH}`),
  },
  {
    name: 'day-of-month',
    periods: ['month', 'quarter', 'halfYear', 'year', 'week'],
    pattern: new RegExp(
      `${LEAD}(?<=ngay |ngay mong )${D}(?= ?(?:cua |hang |moi )?(?:thang|hang|moi|cuoi|dau|,|;|\\.|\\)|$))(?! ?thang \\d)()${OF_MONTH}`,
    ),
  },
];

const relationOf = (lead: string | undefined): Relation | null => {
  if (lead === 'truoc') return 'before';
  if (lead === 'vao' || lead === undefined) return lead ? 'on' : null;
  return lead === 'tu' ? null : 'by';
};

/** The due day said of a period in `folded`; null where none is. */
export const dueAfter = (folded: string, period: ReportPeriod): DueDay | null => {
  for (const rule of rules) {
    const match = rule.periods.includes(period) ? rule.pattern.exec(folded) : null;
    if (!match) continue;
    const month = match[3] ? Number(match[3]) : null;
    return {
      start: match.index,
      end: match.index + match[0].length,
      relation: relationOf(match[1]),
      month,
      day: Number(match[2]),
    };
  }
  return null;
};
