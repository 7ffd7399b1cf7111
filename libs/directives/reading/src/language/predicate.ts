import { isVerbPhrase, isVerbWord } from '../lexicon/verbs.js';
import { atWordStart, isWordUnit } from '../text/letters.js';
import type { Prose } from '../text/prose.js';

/** End of the `count` words that begin at `at`, or -1 where there are fewer. */
const wordsEnd = (folded: string, at: number, count: number): number => {
  let end = at;
  for (let word = 0; word < count; word += 1) {
    if (word > 0) {
      if (folded.charAt(end) !== ' ') return -1;
      end += 1;
    }
    const start = end;
    while (isWordUnit(folded.charCodeAt(end))) end += 1;
    if (end === start) return -1;
  }
  return end;
};

/** Words with which a one-word verb makes a noun: "công trình", "giao thông", "việc làm". */
const NOUN_BEFORE: Readonly<Record<string, RegExp>> = {
  trình: /(?:chuong|cong|quy|tien|lo|qua|hanh|giao|thuyet|to|lich) $/,
  lập: /(?:cong|thanh|doc|thiet|xac|trung|sang|tao|doi) $/,
  ký: /(?:dang|chu|thu|nhat) $/,
  cử: /(?:bau|tuyen|ung|de) $/,
  họp: /(?:cuoc|ky|phien|buoi) $/,
  giao: /(?:ban|xa) $/,
  làm: /viec $/,
  giúp: /tro $/,
  chuyển: /(?:van|luan|dieu) $/,
  mở: /coi $/,
};
const NOUN_AFTER: Readonly<Record<string, RegExp>> = { giao: /^ (?:thong|dich|luu|huu|tiep)(?![a-z])/ };

const isPartOfNoun = (folded: string, at: number, end: number, word: string): boolean =>
  NOUN_BEFORE[word]?.test(folded.slice(Math.max(0, at - 8), at)) === true ||
  NOUN_AFTER[word]?.test(folded.slice(end, end + 8)) === true;

const isOneWord = (prose: Prose, at: number, end: number): boolean => {
  const word = prose.text.slice(at, end).toLowerCase();
  return isVerbWord(word) && !isPartOfNoun(prose.fold, at, end, word);
};

/** "Đầu tư chủ trì" holds no "tự chủ": folding makes the two words one. */
const isEndOfInvestment = ({ fold: folded, text }: Prose, at: number): boolean =>
  folded.startsWith('tu ', at) && folded.slice(Math.max(0, at - 4), at) === 'dau ' && text.charAt(at + 1) !== 'ự';

/** Length of the predicate that begins at `at`, 0 where none does. Phrases before single words. */
export const predicateAt = (prose: Prose, at: number): number => (isEndOfInvestment(prose, at) ? 0 : verbAt(prose, at));

const verbAt = (prose: Prose, at: number): number => {
  for (const count of [3, 2]) {
    const end = wordsEnd(prose.fold, at, count);
    if (end > 0 && isVerbPhrase(prose.fold.slice(at, end))) return end - at;
  }
  const end = wordsEnd(prose.fold, at, 1);
  if (end - at >= 7 && isVerbPhrase(prose.fold.slice(at, end))) return end - at;
  return end > 0 && isOneWord(prose, at, end) ? end - at : 0;
};

const ADVERB =
  /^(?:tiep tuc|tich cuc|chu dong|kip thoi|thuong xuyen|khan truong|nghiem tuc|dinh ky|hang (?:ngay|tuan|thang|quy|nam)|moi nam|dong thoi|truoc mat|ben canh do|ngoai ra|cung voi|som|cu the hoa|khong(?! (?:giao|yeu cau|de nghi|phan cong|co))|chi duoc|tuyet doi)(?![a-z])/;

/** Whether a stretch begins as an order does: with a predicate, or with an adverb that leads to one. */
export const beginsWithPredicate = (prose: Prose): boolean => predicateAt(prose, 0) > 0 || ADVERB.test(prose.fold);

/** Position of the next predicate in small letters from `from` on, within `reach` characters; -1 where there is none. */
export const nextPredicate = (prose: Prose, from: number, reach = 400): number => {
  const limit = Math.min(prose.text.length, from + reach);
  for (let at = from; at < limit; at += 1) {
    if (!atWordStart(prose.fold, at)) continue;
    const letter = prose.text.charAt(at);
    if (letter !== letter.toLowerCase() || letter === letter.toUpperCase()) continue;
    if (predicateAt(prose, at) > 0) return at;
  }
  return -1;
};
