import { fold } from '../text/fold.js';
import { isCapitals } from '../text/letters.js';

const LEVELS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'];
const HEADS = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'ủy ban thường vụ quốc hội',
  'văn phòng',
  'tổng cục',
  'chi cục',
  'cục',
  'bộ',
  'sở',
  'ban',
  'phòng',
  'trung tâm',
  'thanh tra',
  'kho bạc',
  'viện',
  'vụ',
  'hội',
  'liên đoàn',
  'công an',
  'ngân hàng',
];
const SMALL = new Set(['và', 'của', 'các', 'về', 'tại', 'cho', 'với', '-']);

const capital = (word: string): string =>
  word.replace(/(^|-)(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());

const lengthOf = (phrases: readonly string[], words: readonly string[], at: number): number => {
  const hit = phrases.find((phrase) => {
    const parts = phrase.split(' ');
    return parts.every((part, index) => fold(words[at + index] ?? '') === fold(part));
  });
  return hit ? hit.split(' ').length : 0;
};

/** "ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH" → "Ủy ban nhân dân tỉnh Bình Định": proper names after a level, one capital after a head. */
export const normalCase = (capitals: string): string => {
  if (!isCapitals(capitals)) return capitals;
  const words = capitals
    .toLowerCase()
    .replace(/^y ban nhân dân/u, 'ủy ban nhân dân')
    .split(' ');
  const out: string[] = [];
  let proper = false;
  for (let at = 0; at < words.length;) {
    const level = lengthOf(LEVELS, words, at);
    const head = level ? 0 : lengthOf(HEADS, words, at);
    const span = level || head || 1;
    const phrase = words.slice(at, at + span).join(' ');
    const big = at === 0 || (span === 1 && !level && !SMALL.has(phrase) && (proper || startsName(words, at)));
    out.push(big ? capital(phrase) : phrase);
    if (level) proper = true;
    else if (head) proper = false;
    at += span;
  }
  return out.join(' ');
};

/** The word right after a head ("Sở Nội vụ") begins its proper name. */
const startsName = (words: readonly string[], at: number): boolean => {
  const before = fold(words[at - 1] ?? '');
  return HEADS.some((head) => fold(head).split(' ').at(-1) === before && head.split(' ').length <= 2);
};
