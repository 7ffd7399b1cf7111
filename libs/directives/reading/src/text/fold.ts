const VOWELS =
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ' +
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad';
const CHUNK = 8192;

const pairs: readonly (readonly [string, string])[] = [
  ...[...CAPITALS].map((letter) => [letter, letter.toLowerCase()] as const),
  ...[...VOWELS].map((letter) => [letter, letter.normalize('NFD').charAt(0).toLowerCase()] as const),
  ...[...'đĐÐ'].map((letter) => [letter, 'd'] as const),
  ...[...DASHES].map((dash) => [dash, '-'] as const),
  ...[...'“”«»„'].map((quote) => [quote, '"'] as const),
  ['’', "'"],
];

/** Code unit → folded code unit; every other unit stands for itself. */
const table: Uint16Array = Uint16Array.from({ length: 65_536 }, (_, unit) => unit);
for (const [from, to] of pairs) table[from.charCodeAt(0)] = to.charCodeAt(0);

/**
 * Base letters in lower case, one kind of dash and quotation mark; exactly as long as its input, so that positions carry
 * over. Survives lost accents and old tone placement (uỷ, ủy); `đ` has no decomposition and is mapped by hand.
 */
export const fold = (text: string): string => {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, text.length - start));
    for (let at = 0; at < units.length; at += 1) units[at] = table[text.charCodeAt(start + at)] ?? 0;
    chunks.push(String.fromCharCode.apply(null, units as unknown as number[]));
  }
  return chunks.length === 1 ? (chunks[0] ?? '') : chunks.join('');
};
