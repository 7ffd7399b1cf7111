import { symbolIssuers } from '../lexicon/symbol-issuers.js';
import { fold } from '../text/fold.js';
import { isCapitals } from '../text/letters.js';

const LEVELS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'];
const HEADS = [
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'đảng ủy',
  'ban cán sự đảng',
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
/** Abbreviations stay in capitals. */
const ABBREVIATED = new Set([
  'ubnd',
  'hđnd',
  'mttq',
  'đbqh',
  'bhxh',
  'ptnt',
  'tnhh',
  'gtvt',
  'lđtbxh',
  'tw',
  'tp',
  'kh&cn',
]);
const SMALL = new Set(['và', 'của', 'các', 'về', 'tại', 'cho', 'với', '-']);

/** No word has only consonants, or figures: "BCĐ", "GDĐT", "COVID-19". */
const isAbbreviated = (word: string): boolean =>
  ABBREVIATED.has(word) || /^[bcdđghklmnpqrstvx&]{2,8}$/.test(word) || (/\d/.test(word) && /\p{L}/u.test(word));

const capital = (word: string): string =>
  isAbbreviated(word)
    ? word.toUpperCase()
    : word.replace(/(^|-)(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());

const lengthOf = (phrases: readonly string[], words: readonly string[], at: number): number => {
  const hit = phrases.find((phrase) => {
    const parts = phrase.split(' ');
    return parts.every((part, index) => fold(words[at + index] ?? '') === fold(part));
  });
  return hit ? hit.split(' ').length : 0;
};

/** Names that follow no pattern, by their folded form. */
const knownIssuers = new Map([...symbolIssuers.values()].map((name) => [fold(name), name]));

const ACCENTED = ['ủy ban nhân dân', 'hội đồng nhân dân', 'tổng cục', 'thành phố', 'tỉnh'];

/** Accents that scanning took from the commonest words come back. */
const respelt = (name: string): string =>
  ACCENTED.reduce((text, phrase) => {
    const at = fold(text).indexOf(fold(phrase));
    return at < 0 ? text : text.slice(0, at) + phrase + text.slice(at + phrase.length);
  }, name);

interface Phrase {
  readonly words: string;
  readonly role: 'head' | 'level' | 'word';
  readonly at: number;
}

/** Heads and levels of several words stay together. */
const phrasesOf = (words: readonly string[]): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length;) {
    const head = lengthOf(HEADS, words, at);
    const level = head > 0 ? 0 : lengthOf(LEVELS, words, at);
    const span = Math.max(1, head, level);
    const role = head > 0 ? 'head' : level > 0 ? 'level' : 'word';
    phrases.push({ words: words.slice(at, at + span).join(' '), role, at });
    at += span;
  }
  return phrases;
};

/** After a level, or a Party committee, words are a proper name until the next head. */
const opensName = ({ words, role }: Phrase, open: boolean): boolean => {
  if (role === 'level' || words.endsWith('ủy')) return true;
  return role === 'head' ? false : open;
};

/** "ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH" → "Ủy ban nhân dân tỉnh Bình Định": proper names after a level, one capital after a head. */
export const normalCase = (capitals: string): string => {
  if (!isCapitals(capitals)) return capitals;
  const known = knownIssuers.get(fold(capitals));
  if (known) return known;
  const words = respelt(capitals.toLowerCase())
    .replace(/^y ban nhân dân/u, 'ủy ban nhân dân')
    .replace(/^bcđ /u, 'ban chỉ đạo ')
    .split(' ');
  let open = false;
  return phrasesOf(words)
    .map((phrase) => {
      const named = phrase.role === 'word' && !SMALL.has(phrase.words) && (open || startsName(words, phrase.at));
      open = opensName(phrase, open);
      return phrase.at === 0 || named || isAbbreviated(phrase.words) ? capital(phrase.words) : phrase.words;
    })
    .join(' ');
};

/** The word right after a head ("Sở Nội vụ") begins its proper name. */
const startsName = (words: readonly string[], at: number): boolean => {
  const before = fold(words[at - 1] ?? '');
  if (before === 'va' && /^(bo|so|phong|tong cuc|cuc)$/.test(fold(words[0] ?? ''))) return true;
  return HEADS.some((head) => fold(head).split(' ').at(-1) === before && head.split(' ').length <= 2);
};
