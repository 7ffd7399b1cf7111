import { headAt } from '../../language/actor-head.js';
import { predicateAt } from '../../language/predicate.js';
import type { Prose } from '../../text/prose.js';

const OPENING =
  /^(?:trong|vao|den|truoc|sau|tu|thang|quy|nam|ngay|hang|dinh ky|cham nhat|de|nham|tren co so|can cu|neu|khi|doi voi|nhan|do vay|do do|vi vay|dong thoi,|ben canh|ngoai ra|truoc mat|hien nay|theo|qua|voi|riengi?|rieng|ve|giai doan|cuoi|dau|thuc hien|xuat phat|nham)(?![a-z])/;
/** A date that leads without a comma: "Chậm nhất là ngày … các cơ quan phải …". */
const LEADING_TIME =
  /^(?:cham nhat(?: la)?|truoc|den|trong|vao)(?: het)?(?: ngay| thang| quy| nam)? [^,;]{1,36}?(?:19|20)\d\d (?=[a-z])/;
/** A period that leads without a comma: "định kỳ 6 tháng UBND huyện báo cáo". */
const LEADING_PERIOD =
  /^(?:dinh ky )?(?:hang (?:thang|quy|nam|tuan|ngay)|\d{1,2} thang)(?:(?:,| va) (?:(?:hang|ca) )?(?:nam|quy)){0,2} (?=[a-z])/;
/** Bare nouns after a comma go on with a list; they begin nothing. */
const LIST_NOUN =
  /^(?:don vi|co quan|dia phuong|doan the|doanh nghiep|nganh|lanh dao|thanh vien|to chuc|luc luong|cap uy|bo phan)(?![a-z])/;
/** "Về nguồn vốn: Sở Tài chính …": what the item is about, before the order itself. */
const TOPIC =
  /^(?:ve|doi voi|lien quan(?: den)?|cong tac|noi dung|nhiem vu|viec|kien nghi|de nghi cua|de xuat cua|tiep tuc|giai phap|linh vuc|du an) [^:.;]{2,200}: ?(?=[a-z])/;
const REACH = 700;
const MOST = 14;

/** Positions after the commas of a stretch, no further than `REACH`. */
const afterCommas = (prose: Prose): readonly number[] =>
  [...prose.text.slice(0, REACH).matchAll(/, /g)].slice(0, MOST).map((match) => match.index + 2);

const isCore = (prose: Prose, at: number): boolean =>
  predicateAt(prose, at) > 0 || (headAt(prose, at) > 0 && !LIST_NOUN.test(prose.fold.slice(at, at + 14)));

/**
 * Positions at which the core of a sentence may begin: its start, and after each comma of an opening adverbial
 * ("Tháng 10 năm 2023, Sở Nội vụ chủ trì …").
 */
export const coreStarts = (prose: Prose): readonly number[] => {
  const topic = TOPIC.exec(prose.fold.slice(0, 240))?.[0].length ?? 0;
  return topic > 0 && isCore(prose, topic) ? [topic, ...startsIn(prose)] : startsIn(prose);
};

const startsIn = (prose: Prose): readonly number[] => {
  if (!OPENING.test(prose.fold.slice(0, 16))) return [0];
  const time = LEADING_TIME.exec(prose.fold.slice(0, 80)) ?? LEADING_PERIOD.exec(prose.fold.slice(0, 80));
  const cores = afterCommas(prose).filter((at) => isCore(prose, at));
  return time ? [0, time[0].length, ...cores] : [0, ...cores];
};
