import type { Content } from '../indicator/content.js';
import type { Decimal } from '../indicator/decimal.js';
import { add, formatDecimal, parseDecimal, zero } from '../indicator/decimal.js';
import { evaluate } from '../indicator/formula.js';
import type { Contribution } from './consolidation.events.js';

/** A version that goes into the table. */
export type TableInput = Pick<Contribution, 'agency' | 'occurrence' | 'report' | 'version' | 'part' | 'indicators'> & {
  readonly late: boolean;
};

/** One figure: whose, from which version of which report, and by which formula where it was not entered. */
export interface Cell {
  readonly key: string;
  readonly agency: string;
  readonly report: string;
  readonly version: number;
  readonly value: string | null;
  readonly formula: string | null;
}

/** What an indicator gives over all agencies. A percent without a formula has no total: percents do not add. */
export interface Total {
  readonly key: string;
  readonly rule: 'sum' | 'formula' | 'none';
  readonly formula: string | null;
  readonly value: string | null;
  /** How many agencies gave a value. */
  readonly of: number;
}

/** A text taken over word for word, by the reference of its blob. */
export interface Quote {
  readonly key: string;
  readonly agency: string;
  readonly report: string;
  readonly version: number;
  readonly part: string | null;
  readonly text: string;
}

export interface ConsolidationTable {
  readonly rows: readonly { readonly agency: string; readonly late: boolean; readonly cells: readonly Cell[] }[];
  readonly totals: readonly Total[];
  readonly quotes: readonly Quote[];
}

const entered = (input: TableInput, key: string): Decimal | null => {
  const text = input.indicators[key];
  return text === undefined ? null : parseDecimal(text);
};

const cellOf = (input: TableInput, content: Content): Cell => {
  const valueOf = (key: string) => entered(input, key);
  const value = content.formula === null ? valueOf(content.key) : evaluate(content, valueOf);
  const { agency, report, version } = input;
  return { key: content.key, agency, report, version, value: value && formatDecimal(value), formula: content.formula };
};

const sumOf = (inputs: readonly TableInput[], key: string): Decimal | null => {
  const values = inputs.map((input) => entered(input, key)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce(add, zero);
};

const ruleOf = ({ formula, type }: Content): Total['rule'] => {
  if (formula !== null) return 'formula';
  return type === 'number' ? 'sum' : 'none';
};

const totalOf = (inputs: readonly TableInput[], content: Content): Total => {
  const rule = ruleOf(content);
  const values = { sum: () => sumOf(inputs, content.key), none: () => null };
  const value = rule === 'formula' ? evaluate(content, (key) => sumOf(inputs, key)) : values[rule]();
  const of = inputs.filter((input) => cellOf(input, content).value !== null).length;
  return { key: content.key, rule, formula: content.formula, value: value && formatDecimal(value), of };
};

const quotesOf = (inputs: readonly TableInput[], { key }: Content): readonly Quote[] =>
  inputs.flatMap(({ agency, report, version, part, indicators }) => {
    const text = indicators[key];
    return text === undefined ? [] : [{ key, agency, report, version, part, text }];
  });

/** The table of a consolidation: every cell says where it comes from. Equal inputs give equal tables, in order of agency. */
export const tableOf = (contents: readonly Content[], inputs: readonly TableInput[]): ConsolidationTable => {
  const ordered = [...inputs].sort((one, other) => (one.agency < other.agency ? -1 : 1));
  const figures = contents.filter(({ type }) => type !== 'text');
  const texts = contents.filter(({ type }) => type === 'text');
  return {
    rows: ordered.map((input) => ({
      agency: input.agency,
      late: input.late,
      cells: figures.map((content) => cellOf(input, content)),
    })),
    totals: figures.map((content) => totalOf(ordered, content)),
    quotes: texts.flatMap((content) => quotesOf(ordered, content)),
  };
};
