const MARKS = /\p{Mn}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/u;

/**
 * Lower case without diacritics, "Ủy ban Đà Nẵng" → "uy ban da nang". By hand where it must be: đ has no decomposition.
 * Takes linear time; folding twice changes nothing.
 */
export const foldVietnamese = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').normalize('NFC');

/** The folded words of a text, each once, in their order: what search compares, on both sides. */
export const searchWords = (text: string): readonly string[] => [
  ...new Set(foldVietnamese(text).split(SEPARATORS).filter(Boolean)),
];
