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
  /^ (?:so \d|tham tra|tham dinh|nghien cuu kha thi|tai chinh|kiem toan|danh gia tac dong|quyet toan|vien(?![a-z])|chi(?![a-z])|giua|thuong ky|neu tren|nay|do\b|khao sat|kinh te ky thuat|de xuat chu truong)/;
/** "Yêu cầu gửi báo cáo về …" orders; "theo yêu cầu báo cáo" does not. */
const REQUIRED = /(?<!theo |cac |nhung )yeu cau $/;
const REGIME = /\bche do (?:thong tin,? )?$/;
/** "Nếu có khó khăn, vướng mắc, … phản ánh về …": told to somebody, as good as reported. */
const TELLS =
  /\b(?:kho khan|vuong mac)\b.{0,160}?\b(phan anh)(?=(?: kip thoi| bang van ban| ngay)* (?:ve|voi|den|gui ve|len|toi) (?!.{1,60} de (?:duoc )?(?:huong dan|tra loi|giai dap|tu van)))/;
const REACH = 4000;

const told = ({ fold: folded }: Prose): readonly ReportVerb[] => {
  const match = TELLS.exec(folded.slice(0, REACH));
  if (!match) return [];
  const end = match.index + match[0].length;
  return [{ start: end - 'phan anh'.length, end, consolidates: false }];
};

/** The report itself, or a regime of reports that nobody is told to keep. */
const isNoun = ({ fold: folded }: Prose, match: RegExpMatchArray, at: number): boolean => {
  const before = folded.slice(Math.max(0, at - 30), at);
  const regime = REGIME.test(before) && /thuc hien|chap hanh/.test(folded.slice(Math.max(0, at - 60), at));
  const sent = match[2] !== undefined && REQUIRED.test(before);
  return (
    (!regime && !sent && NOUN_BEFORE.test(before)) ||
    NOUN_AFTER.test(folded.slice(at + match[0].length, at + match[0].length + 30))
  );
};

const ordered = (prose: Prose): readonly ReportVerb[] =>
  [...prose.fold.slice(0, REACH).matchAll(VERB)]
    .filter((match) => !isNoun(prose, match, match.index))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      consolidates: match[1] !== undefined,
    }));

/** Where a stretch orders somebody to report. */
export const reportVerbs = (prose: Prose): readonly ReportVerb[] => {
  const found = ordered(prose);
  return found.length > 0 ? found : told(prose);
};
