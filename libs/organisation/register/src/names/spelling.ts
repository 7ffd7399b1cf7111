const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** New placement (hoà, uỷ, khoẻ) at the end of a syllable; after q the u is no vowel of its own. */
const NEW_PLACEMENT = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
/** kỹ/kĩ, lý/lí, quý/quí: both are written. */
const Y_AFTER_CONSONANT = /(?<!\p{L})(?:[hklmst]|qu)[yỳýỷỹỵ](?!\p{L})/gu;
const I_FOR_Y: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

const toneOnFirst = (pair: string): string => {
  const parts = pair.normalize('NFD');
  const tone = TONES.exec(parts)?.[0] ?? '';
  const [first = '', second = ''] = parts.replace(tone, '');
  return `${first}${tone}${second}`.normalize('NFC');
};

/** One spelling for what Vietnamese writes in two ways; takes lower case text in NFC. */
export const oneSpelling = (text: string): string =>
  text
    .replace(NEW_PLACEMENT, toneOnFirst)
    .replace(Y_AFTER_CONSONANT, (word) => word.slice(0, -1) + (I_FOR_Y[word.slice(-1)] ?? ''));
