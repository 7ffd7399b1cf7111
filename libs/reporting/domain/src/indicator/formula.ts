import type { Content } from './content.js';
import type { Decimal } from './decimal.js';
import { add, divide, negate, zero } from './decimal.js';

interface Term {
  readonly key: string;
  readonly negative: boolean;
}

type Sum = readonly Term[];

/** A formula over keys: a sum, or one sum divided by another. */
export interface Formula {
  readonly dividend: Sum;
  readonly divisor: Sum | null;
}

const isOperator = (token: string): boolean => token === '+' || token === '-';

const parseSum = (text: string): Sum | null => {
  const tokens = ['+', ...text.trim().split(/\s+/)];
  const pairs = Array.from({ length: Math.ceil(tokens.length / 2) }, (_, at) => tokens.slice(at * 2, at * 2 + 2));
  const terms = pairs.map(([operator = '', key = '']) => ({ key, negative: operator === '-', operator }));
  const wellFormed = terms.every(({ operator, key }) => isOperator(operator) && key !== '' && !isOperator(key));
  return wellFormed ? terms.map(({ key, negative }) => ({ key, negative })) : null;
};

/** Reads a formula, its words separated by spaces; null where it is none. */
export const parseFormula = (text: string): Formula | null => {
  const parts = text.split(/(?:^|\s)\/(?:\s|$)/).map(parseSum);
  const [dividend, divisor = null] = parts;
  if (!dividend || parts.length > 2 || (parts.length === 2 && !divisor)) return null;
  return { dividend, divisor };
};

/** Keys that a formula needs. */
export const keysOf = ({ dividend, divisor }: Formula): readonly string[] => [
  ...new Set([...dividend, ...(divisor ?? [])].map(({ key }) => key)),
];

type Values = (key: string) => Decimal | null;

const total = (sum: Sum, valueOf: Values): Decimal | null =>
  sum.reduce<Decimal | null>((so, { key, negative }) => {
    const value = valueOf(key);
    return so && value ? add(so, negative ? negate(value) : value) : null;
  }, zero);

/** The value of a content's formula; null where a value is missing or the divisor is zero. Percents are times 100. */
export const evaluate = (content: Content, valueOf: Values): Decimal | null => {
  const formula = content.formula === null ? null : parseFormula(content.formula);
  if (!formula) return null;
  const dividend = total(formula.dividend, valueOf);
  if (!formula.divisor || !dividend) return dividend;
  const divisor = total(formula.divisor, valueOf);
  return divisor && divide(dividend, divisor, content.type === 'percent' ? 100n : 1n);
};
