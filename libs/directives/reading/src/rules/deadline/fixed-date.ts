import type { Relation } from '../../model/obligation.js';
import { civilDate } from '../../text/dates.js';
import type { DeadlineRule, FoundDeadline } from './deadline-rule.js';

const LEAD =
  '(?:truoc|cham nhat|muon nhat|xong truoc|den het|het|han cuoi|han cuoi cung|thoi han|thoi gian hoan thanh|hoan thanh|han|xong|trong|vao|den|tu nay den|bat dau tu|ke tu|tu|ngay)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const PHRASE = new RegExp(
  `\\b(${LEAD})(?: la)?(?: vao)?(?: den)?(?: het)?(?: ngay| thoi diem)?:? ?(?:(?:quoc khanh|tet|le) (?:[a-z]{2,9} ){0,3})?(?:\\d{1,2} ?(?:h|g|gio) ?(?:\\d{1,2})? ?(?:phut)?,? ?)?(?:ngay )?(${DAY}) ?(?:[/.-]|thang) ?(${MONTH}) ?(?:[/.-]|nam) ?((?:19|20)\\d\\d)\\b`,
  'g',
);
/** A date that belongs to a cited document, to a period or to taking effect. */
const NOT_AFTER =
  /(?:nghi quyet|quyet dinh|cong van|thong bao|chi thi|ke hoach|luat|thong tu|nghi dinh|van ban|to trinh|cong dien|hieu luc|ap dung|thong qua|ban hanh|sinh|so \S{3,30}|\/[a-z-]{2,20},?)(?: thi hanh)?(?: ke)? ?$/;
const BARE = new Set(['ngay', 'tu', 'bat dau tu', 'ke tu', 'trong', 'vao', 'den']);

const relationOf = (lead: string): Relation => {
  if (/truoc|han$/.test(lead)) return 'before';
  if (/cham nhat|muon nhat|den het|het|cuoi|hoan thanh|thoi han|xong|den/.test(lead)) return 'by';
  return lead === 'tu' || lead === 'ke tu' || lead === 'bat dau tu' ? 'after' : 'on';
};

/** Whether the date is a deadline here: not a cited document's, and a bare "ngày" only at the head of the sentence. */
const isDeadline = (folded: string, at: number, lead: string): boolean => {
  if (NOT_AFTER.test(folded.slice(Math.max(0, at - 40), at))) return false;
  if (lead === 'trong' && folded.startsWith('trong ngay', at)) return true;
  return !BARE.has(lead) || (at <= 2 && lead !== 'tu');
};

const deadlineOf = (folded: string, match: RegExpExecArray): FoundDeadline | null => {
  const [whole, lead = '', day, month, year] = match;
  const date = civilDate(Number(year), Number(month), Number(day));
  if (!isDeadline(folded, match.index, lead)) return null;
  const relation = relationOf(/cham nhat|muon nhat/.test(whole) ? 'cham nhat' : lead);
  const at = { start: match.index, end: match.index + whole.length };
  // A day that no month has (31/02) names a time all the same: which, a person must say.
  return { ...at, reading: date ? { kind: 'FIXED', date, relation } : { kind: 'DAY_UNKNOWN', period: 'once' } };
};

/** "trước ngày 01/12/2024", "chậm nhất là ngày 15 tháng 3 năm 2010", "đến hết ngày …". */
export const fixedDate: DeadlineRule = {
  name: 'fixed-date',
  find: (folded) => {
    for (const match of folded.matchAll(PHRASE)) {
      const found = deadlineOf(folded, match);
      if (found) return found;
    }
    return null;
  },
};
