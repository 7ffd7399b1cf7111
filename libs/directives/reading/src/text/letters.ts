/** Whether a line is set in capitals: at most one small letter in six. */
export const isCapitals = (text: string): boolean => {
  if (text.length > 300) return false;
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter !== letter.toLowerCase()) upper += 1;
    else if (letter !== letter.toUpperCase()) lower += 1;
  }
  return upper >= 2 && lower * 6 <= upper;
};

export const startsUpper = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== '' && first !== first.toLowerCase();
};

export const startsLower = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== '' && first !== first.toUpperCase();
};

/** Letters and digits of a folded text; false beyond its end. */
export const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** Whether position `at` is a word's first letter in a folded text. */
export const atWordStart = (folded: string, at: number): boolean => at === 0 || !isWordUnit(folded.charCodeAt(at - 1));

export const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word.length > 0);
