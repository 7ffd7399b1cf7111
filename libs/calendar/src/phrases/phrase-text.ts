const bases = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'];
const folded = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'];
const oneTonePlace = new Map(bases.map((written, index) => [written, folded[index] ?? written]));

const numbers: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
  'bốn mươi lăm': 45,
  'sáu mươi': 60,
  'chín mươi': 90,
};
const numberWords = Object.keys(numbers)
  .sort((one, other) => other.length - one.length)
  .join('|');
const roman: Readonly<Record<string, string>> = { 1: 'i', 2: 'ii', 3: 'iii', 4: 'iv' };
const digits = (word: string): string => String(numbers[word] ?? word);

type Rewrite = readonly [pattern: RegExp, by: string | ((found: string, one: string, other: string) => string)];

/** In this order; each is linear: no quantifier without a small bound except over one character class. */
const rewrites: readonly Rewrite[] = [
  [/[òóỏõọ][ae]|[ùúủũụ]y/g, (written) => oneTonePlace.get(written) ?? written],
  [/[‐-―−]/g, '-'],
  [/(\d) ?\((?:(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|linh|lẻ|không) ?){1,6}\)/g, '$1'],
  [/(^|[^\d/.-])(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?![\d/])/g, '$1$2/$3/$4'],
  [/ ?\/ ?/g, '/'],
  [/[,;:()[\]."“”…|]+/g, ' | '],
  [/[^\p{L}\p{N}/|-]+/gu, ' '],
  [/(\d{4}) ?- ?(\d{4})/g, '$1 - $2'],
  [/ (?:quí|qúi) /g, ' quý '],
  [/ kì /g, ' kỳ '],
  [/ kí /g, ' ký '],
  [/ (?:hàng|mỗi) (?=(?:ngày|tuần|tháng|quý|năm) )/g, ' hằng '],
  [/ (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?= )/g, ' $1/$2/$3'],
  [/ ngày (\d{1,2}) tháng (\d{1,2})(?= )/g, ' ngày $1/$2'],
  [/ (\d{1,2}\/\d{1,2}) năm (\d{4})(?= )/g, ' $1/$2'],
  [/ quý ([1-4])(?=[/ ])/g, (_, quarter) => ` quý ${roman[quarter] ?? quarter}`],
  [/ (quý [iv]{1,3}|tháng \d{1,2})(?:\/| (?:- )?)(\d{4})(?= )/g, ' $1 năm $2'],
  [
    new RegExp(` (trong|vòng|hạn|kỳ|quá|sau|là) (${numberWords}) (?=(?:ngày|tuần|tháng) )`, 'g'),
    (_, before, word) => ` ${before} ${digits(word)} `,
  ],
  [/ (ba|sáu|chín) tháng(?= )/g, (_, word) => ` ${digits(word)} tháng`],
];

const rewrite = (text: string, pattern: RegExp, by: Rewrite[1]): string =>
  typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by);

/**
 * A phrase as the rules see it: NFC (CT12), lower case, one place for tone marks, dates as `d/m/yyyy`, quarters in Roman
 * numerals, "hàng" and "mỗi" as "hằng", digits for numbers, `|` for punctuation; single spaces, one at either end.
 */
export const phraseText = (phrase: string): string => {
  const start = ` ${phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')} `;
  return rewrites.reduce((text, [pattern, by]) => rewrite(text, pattern, by).replace(/ +/g, ' '), start);
};

/** What a pattern found, and the text without it. */
export interface Taken {
  readonly groups: readonly (string | undefined)[];
  readonly rest: string;
}

/** Takes the first match out of the text. Patterns begin with a space and leave the last space to what follows. */
export const take = (text: string, pattern: RegExp): Taken | null => {
  const match = pattern.exec(text);
  if (match === null) return null;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { groups: match, rest: rest.replace(/ +/g, ' ') };
};

/** Whether nothing but punctuation is left. */
export const isBlank = (text: string): boolean => !/[^ |-]/.test(text);
