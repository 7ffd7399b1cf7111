const PUNCTUATION = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Ngang, huyền, hỏi, ngã, sắc, nặng: the order of the tones in Vietnamese dictionaries. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const ONLY_TONES = /[\u0300\u0309\u0303\u0301\u0323]/u;

const weights = new Map<string, string>([
  ...[...PUNCTUATION].map((char, index) => [char, String.fromCharCode(2 + index)] as const),
  ...[...'0123456789'].map((char) => [char, char] as const),
  ...[...LETTERS].map((char, index) => [char, String.fromCharCode(0x100 + index)] as const),
]);

/** Anything that is not written in Vietnamese comes after it, by code point. */
const primary = (letter: string): string => weights.get(letter) ?? `\u0200${letter}`;

interface Weight {
  readonly letter: string;
  readonly tone: string;
  readonly capital: string;
}

const weigh = (char: string): Weight => {
  const small = char.toLowerCase();
  const parts = [...small.normalize('NFD')];
  const tone = TONES.indexOf(parts.find((part) => ONLY_TONES.test(part)) ?? '-') + 1;
  const letter = parts.filter((part) => !ONLY_TONES.test(part)).join('');
  return { letter: primary(letter.normalize('NFC')), tone: String(tone), capital: small === char ? '0' : '1' };
};

/** Weighed once: whatever Vietnamese is written with. */
const written = new Map<string, Weight>(
  [...weights.keys()]
    .flatMap((char) => [char, ...[...TONES].map((tone) => (char + tone).normalize('NFC'))])
    .flatMap((char) => [char, char.toUpperCase()])
    .map((char) => [char, weigh(char)]),
);

const level = (weighed: readonly Weight[], pick: (weight: Weight) => string): string =>
  weighed.map(pick).join('').replace(/0+$/u, '');

/**
 * Text whose code point order is the Vietnamese order of the original, as `Intl.Collator('vi')` has it: letters (a, ă, â,
 * … d, đ), then tones, then capitals. Stored beside the text, so that no store needs a collation of its own.
 */
export const vietnameseOrder = (text: string): string => {
  const weighed = [...text.normalize('NFC')].map((char) => written.get(char) ?? weigh(char));
  const letters = weighed.map(({ letter }) => letter).join('');
  return [letters, level(weighed, ({ tone }) => tone), level(weighed, ({ capital }) => capital)].join('\u0001');
};
