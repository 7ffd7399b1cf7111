import type { Prose } from '../text/prose.js';

export interface ReportVerb {
  readonly start: number;
  readonly end: number;
  /** "tổng hợp báo cáo": made of others' reports. */
  readonly consolidates: boolean;
}

const VERB =
  /\b(?:(tong hop)(?: ket qua| tinh hinh)?(?:,| va|, lap)? )?(gui |nop )?(?:lam |co |lap |xay dung )?bao cao\b/g;
/** Words before or after that make it the report and not the reporting. */
const NOUN_BEFORE =
  /\b(?:che do|cac|cua|mau|noi dung|du thao|voi|nhan|(?<!dinh )ky|hop|tai|hoac|nhung|moi|so lieu|thong tin|phu trach|de cuong|dinh ky cac|qua|trong|yeu cau|theo|hoi nghi|tiep thu|thong nhat|bieu mau|cung cap|thoi han|thoi diem|yeu cau dinh ky|tham dinh|tham tra|trinh|xet|viec|kem|thay|cac loai|phuc vu|cong tac|nghe|xem xet|thong qua|ket hop|thi hanh) $/;
const NOUN_AFTER =
  /^ (?:so \d|tham tra|tham dinh|nghien cuu kha thi|tai chinh|kiem toan|danh gia tac dong|quyet toan|vien|chi|giua|thuong ky|neu tren|nay|do\b|khao sat|kinh te ky thuat|de xuat chu truong)/;
/** "Yêu cầu gửi báo cáo về …" orders; "theo yêu cầu báo cáo" does not. */
const REQUIRED = /(?<!theo |cac |nhung )yeu cau $/;
const REGIME = /\bche do (?:thong tin,? )?$/;
const REACH = 4000;

/** Where a stretch orders somebody to report. */
export const reportVerbs = (prose: Prose): readonly ReportVerb[] => {
  const found: ReportVerb[] = [];
  for (const match of prose.fold.slice(0, REACH).matchAll(VERB)) {
    const end = match.index + match[0].length;
    const before = prose.fold.slice(Math.max(0, match.index - 30), match.index);
    const regime =
      REGIME.test(before) && /thuc hien|chap hanh/.test(prose.fold.slice(Math.max(0, match.index - 60), match.index));
    const sent = match[2] !== undefined && REQUIRED.test(before);
    if (!regime && !sent && NOUN_BEFORE.test(before)) continue;
    if (NOUN_AFTER.test(prose.fold.slice(end, end + 30))) continue;
    found.push({ start: match.index, end, consolidates: match[1] !== undefined });
  }
  return found;
};
