const LETTERS =
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ' +
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';

const dashes = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00ad'];
const quotes = ['“', '”', '«', '»', '„'];

const table: ReadonlyMap<string, string> = new Map([
  ...[...LETTERS].map((letter) => [letter, letter.normalize('NFD').charAt(0).toLowerCase()] as const),
  ['đ', 'd'] as const,
  ['Đ', 'd'] as const,
  ['Ð', 'd'] as const,
  ...dashes.map((dash) => [dash, '-'] as const),
  ...quotes.map((quote) => [quote, '"'] as const),
  ['’', "'"] as const,
]);

const foldUnit = (unit: string): string => {
  if (unit < '\u0080') return unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : unit;
  return table.get(unit) ?? unit;
};

/**
 * Base letters in lower case, one kind of dash and quotation mark; exactly as long as its input, so that positions carry
 * over. Survives lost accents and old tone placement (uỷ, ủy); `đ` has no decomposition and is mapped by hand.
 */
export const fold = (text: string): string => {
  const units: string[] = [];
  for (let at = 0; at < text.length; at += 1) units.push(foldUnit(text.charAt(at)));
  return units.join('');
};
