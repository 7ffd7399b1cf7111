import { isPost } from '../lexicon/posts.js';
import { surnames } from '../lexicon/surnames.js';
import { startsWithIssuerHead } from '../lexicon/units.js';
import { fold } from '../text/fold.js';
import { isCapitals, startsUpper, wordsOf } from '../text/letters.js';
import { cut, trimmed, type Prose } from '../text/prose.js';

const TITLE =
  /^(?:(?:gs|pgs|ts|ths|bs|ks|cn|ls|tskh|bscki{0,2}|ckii?)\.? ?[.,]? ?|(?:dai|thuong|trung|thieu) (?:tuong|ta|uy) |ong |ba |dong chi ){1,4}/;
const SIGNED = /[([]? ?(?:da ky|da ki|ky ten|da ky ten)[^a-z]{0,3}/;
const WORD = /^\p{Lu}[\p{L}'’-]*$/u;

/** "(Đã ký)" and scholarly or military titles are no part of the name. */
export const bareName = (line: Prose): Prose => {
  const signed = SIGNED.exec(line.fold);
  const rest = signed ? (signed.index === 0 ? cut(line, signed[0].length) : cut(line, 0, signed.index)) : line;
  const clean = trimmed(rest);
  return trimmed(cut(clean, TITLE.exec(clean.fold)?.[0].length ?? 0));
};

/** Words of a title page in capitals. */
const TITLES =
  /^(?:quyet dinh|quyet nghi|nghi quyet|chi thi|ke hoach|thong bao|cong dien|huong dan|phu luc|noi nhan|kinh gui|nhan dan$)/;

const isNameWord = (word: string): boolean => WORD.test(word);

const isNameLike = (line: Prose, words: readonly string[]): boolean =>
  line.text.length >= 5 && line.text.length <= 40 && words.length >= 2 && words.length <= 6 && words.every(isNameWord);

const isNoName = (line: Prose): boolean => isPost(line.fold) || TITLES.test(line.fold);

/** The place speaks for a line that is neither in capitals, where halves of wrapped names stand, nor a body. */
const isVouchedFor = ({ text, fold: folded }: Prose): boolean =>
  startsUpper(text) && !isCapitals(text) && !startsWithIssuerHead(folded);

/** Two to six words that each begin with a capital, the first a family name unless the place vouches for it. */
export const looksLikeName = (line: Prose, expected: boolean): boolean => {
  const words = line.text.length > 40 ? [] : wordsOf(line.text.replace(/[.,]$/, ''));
  if (!isNameLike(line, words) || isNoName(line)) return false;
  if (expected && isVouchedFor(line)) return true;
  return surnameLed(words) && (expected || !startsWithIssuerHead(line.fold));
};

const surnameLed = (words: readonly string[]): boolean => surnames.has(fold(words[0] ?? ''));
