/** An exact decimal number: `units` × 10^−`scale`. Reported figures are added, never rounded on the way. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const zero: Decimal = { units: 0n, scale: 0 };

const shape = /^(-?)(\d{1,24})(?:\.(\d{1,6}))?$/;

/** Reads "12" or "-3.50"; null for anything else (no exponent, no thousands separator). */
export const parseDecimal = (text: string): Decimal | null => {
  const [, sign, whole, fraction = ''] = shape.exec(text) ?? [];
  if (whole === undefined) return null;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
};

const unitsAt = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

export const add = (one: Decimal, other: Decimal): Decimal => {
  const scale = Math.max(one.scale, other.scale);
  return { units: unitsAt(one, scale) + unitsAt(other, scale), scale };
};

export const negate = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

const roundedQuotient = (dividend: bigint, divisor: bigint): bigint => {
  const negative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
};

/** The quotient times `factor`, to two decimals, half away from zero; null where the divisor is zero. */
export const divide = (dividend: Decimal, divisor: Decimal, factor: bigint): Decimal | null => {
  if (divisor.units === 0n) return null;
  const scale = Math.max(dividend.scale, divisor.scale);
  const top = unitsAt(dividend, scale) * factor * 100n;
  return { units: roundedQuotient(top, unitsAt(divisor, scale)), scale: 2 };
};

/** As written: "98.63", "-0.5", "52"; zeros at the end of a sum are kept, they say how exact it is. */
export const formatDecimal = ({ units, scale }: Decimal): string => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${fraction}` : ''}`;
};
