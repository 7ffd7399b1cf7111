import type { DeadlinePhrase, ObligationKind } from '../../model/obligation.js';

export interface KindFacts {
  /** Folded words of the work. */
  readonly folded: string;
  readonly deadline: DeadlinePhrase | null;
  /** Whether a report duty of the part returns every period. */
  readonly recurs: boolean;
}

export interface KindRule {
  readonly name: string;
  readonly kind: ObligationKind;
  readonly test: (facts: KindFacts) => boolean;
}

const COUNTED =
  /\b(?:tu )?\d{1,4} (?:den|-) \d{1,4} (?:lop|cuoc|luot|dot|mo hinh|hoi nghi|buoi|lan|bai|tin)|\b(?:it nhat|toi thieu) \d{1,4}(?: \([^)]{1,20}\))? [a-z]{2,}/;
const EVERY = /\b(?:hang|moi|dinh ky|thuong) ?(?:nam|quy|thang|tuan|ngay|ky)\b/;
const ALWAYS =
  /^(?:[^,;:]{0,60}[,:] )?(?:thuong xuyen|tiep tuc|tang cuong|day manh|duy tri|phat huy|nang cao|chu trong|quan tam|cung co|giu vung|gan ket|thuc hien tot|thuc hien nghiem|lam tot|nghiem tuc|chap hanh|chu dong|tich cuc)/;
const GENERAL =
  /(?:to chuc )?(?:trien khai|thuc hien) (?:thuc hien|nghiem|tot|dung|co hieu qua|nghiem tuc|day du)|to chuc (?:trien khai )?thuc hien|huong dan|don doc|theo doi/;
const DELIVERABLE =
  /\b(?:ban hanh|xay dung|kien toan|thanh lap|hoan thanh|to chuc (?:hoi nghi|lop|tap huan)|ra soat|sua doi|soan thao|so ket|tong ket|phe duyet|de xuat|tham muu|nghien cuu|cung cap thong tin|thi diem)\b/;

/** In order; what no rule names is done once. */
export const kindRules: readonly KindRule[] = [
  { name: 'condition', kind: 'conditional', test: ({ deadline }) => deadline?.reading.kind === 'CONDITIONAL' },
  { name: 'counted', kind: 'quantified', test: ({ folded }) => COUNTED.test(folded) },
  { name: 'report-period', kind: 'recurring', test: ({ recurs }) => recurs },
  {
    name: 'every-period',
    kind: 'recurring',
    test: ({ folded, deadline }) => EVERY.test(folded) || deadline?.reading.kind === 'RECURRING',
  },
  {
    name: 'dated',
    kind: 'once',
    test: ({ deadline }) => deadline?.reading.kind === 'FIXED' || deadline?.reading.kind === 'WINDOW',
  },
  { name: 'always', kind: 'continuous', test: ({ folded }) => ALWAYS.test(folded) },
  { name: 'deliverable', kind: 'once', test: ({ folded }) => DELIVERABLE.test(folded.slice(0, 160)) },
  { name: 'general', kind: 'continuous', test: ({ folded }) => GENERAL.test(folded) },
];
