import { faultyContents, faultyIndicators, missingIndicators } from './check-indicators.js';
import type { Content } from './content.js';
import { add, divide, formatDecimal, parseDecimal, type Decimal } from './decimal.js';
import { evaluate } from './formula.js';

const content = (over: Partial<Content> & { readonly key: string }): Content => ({
  label: over.key,
  type: 'number',
  unit: null,
  formula: null,
  required: true,
  ...over,
});
const read = (text: string): Decimal => parseDecimal(text) as Decimal;

describe('a reported figure', () => {
  it('is kept exactly as written', () => {
    for (const text of ['0', '52', '-3', '98.63', '0.5', '-0.05', '900719925474099300']) {
      expect(formatDecimal(read(text))).toBe(text);
    }
    for (const text of ['', '1e3', '1.000,5', '.5', '5.', 'năm', ' 5']) expect(parseDecimal(text)).toBeNull();
  });

  it('is added without rounding', () => {
    expect(formatDecimal(add(read('0.1'), read('0.2')))).toBe('0.3');
    expect(formatDecimal(add(read('9007199254740993'), read('0.01')))).toBe('9007199254740993.01');
  });

  it('is divided to two decimals, half away from zero, and never by zero', () => {
    expect(divide(read('16051'), read('16274'), 100n)).toEqual(read('98.63'));
    expect(divide(read('1'), read('8'), 1n)).toEqual(read('0.13'));
    expect(divide(read('-1'), read('8'), 1n)).toEqual(read('-0.13'));
    expect(divide(read('1'), read('0'), 100n)).toBeNull();
  });
});

describe('a formula', () => {
  const values: Readonly<Record<string, string>> = { done: '52', total: '58', late: '3' };
  const valueOf = (key: string) => (values[key] === undefined ? null : read(values[key]));
  const result = (formula: string, type: Content['type'] = 'number') => {
    const value = evaluate(content({ key: 'x', formula, type }), valueOf);
    return value && formatDecimal(value);
  };

  it('adds, subtracts and divides keys', () => {
    expect(result('done + late')).toBe('55');
    expect(result('total - done - late')).toBe('3');
    expect(result('done / total', 'percent')).toBe('89.66');
    expect(result('done + late / total')).toBe('0.95');
  });

  it('gives nothing where a value is missing', () => {
    expect(result('done + unknown')).toBeNull();
    expect(result('unknown / total')).toBeNull();
  });

  it('is refused when it cannot be read or names what nobody enters', () => {
    const asked = [content({ key: 'a' }), content({ key: 'b' }), content({ key: 'note', type: 'text' })];
    const faults = (formula: string) => faultyContents([...asked, content({ key: 'x', formula })]);
    expect(faults('a + b')).toEqual([]);
    for (const wrong of ['a +', '+ a', 'a b', 'a / b / a', '/ a', 'a /', '', 'a + note', 'a + x', 'a + c']) {
      expect(faults(wrong)).toEqual(['x']);
    }
    expect(faultyContents([...asked, content({ key: 'a' })])).toEqual(['a']);
  });
});

describe('indicators', () => {
  const asked = [
    content({ key: 'n' }),
    content({ key: 'note', type: 'text', required: false }),
    content({ key: 'share', type: 'percent', formula: 'n / n' }),
  ];

  it('must give every required value that no formula gives', () => {
    expect(missingIndicators(asked, {})).toEqual(['n']);
    expect(missingIndicators(asked, { n: '1' })).toEqual([]);
  });

  it('give only what is asked, in the type asked', () => {
    expect(faultyIndicators(asked, { n: '1', note: `sha256:${'a'.repeat(64)}` })).toEqual([]);
    expect(faultyIndicators(asked, { n: 'một', note: 'text', share: '100', other: '1' })).toEqual([
      'n',
      'note',
      'share',
      'other',
    ]);
  });
});
