import type { Content, Indicators } from './content.js';
import { parseDecimal } from './decimal.js';
import { keysOf, parseFormula } from './formula.js';

const blobRef = /^sha256:[0-9a-f]{64}$/;

const isValue = (content: Content, value: string): boolean =>
  content.type === 'text' ? blobRef.test(value) : parseDecimal(value) !== null;

/** Required keys without a value. What a formula gives is never missing. */
export const missingIndicators = (contents: readonly Content[], indicators: Indicators): readonly string[] =>
  contents
    .filter(({ required, formula }) => required && formula === null)
    .map(({ key }) => key)
    .filter((key) => !Object.hasOwn(indicators, key));

/** Keys that are not asked for, or whose value is not of the asked type. */
export const faultyIndicators = (contents: readonly Content[], indicators: Indicators): readonly string[] =>
  Object.entries(indicators)
    .filter(([key, value]) => {
      const content = contents.find((asked) => asked.key === key && asked.formula === null);
      return content === undefined || !isValue(content, value);
    })
    .map(([key]) => key);

/** Keys declared twice, or with a formula that cannot be read or names keys that hold no entered number. */
export const faultyContents = (contents: readonly Content[]): readonly string[] => {
  const entered = new Set(
    contents.filter((content) => content.formula === null && content.type !== 'text').map(({ key }) => key),
  );
  const isFaulty = ({ key, formula, type }: Content, at: number): boolean => {
    if (key.trim() === '' || contents.findIndex((other) => other.key === key) !== at) return true;
    if (formula === null) return false;
    const parsed = type === 'text' ? null : parseFormula(formula);
    return parsed === null || !keysOf(parsed).every((needed) => entered.has(needed));
  };
  return contents.filter(isFaulty).map(({ key }) => key);
};
