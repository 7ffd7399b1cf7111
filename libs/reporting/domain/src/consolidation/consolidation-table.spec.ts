import fc from 'fast-check';
import type { Content } from '../indicator/content.js';
import type { TableInput } from './consolidation-table.js';
import { tableOf } from './consolidation-table.js';

const content = (key: string, type: Content['type'], formula: string | null = null): Content => ({
  key,
  label: key,
  type,
  unit: null,
  formula,
  required: false,
});
const contents = [
  content('done', 'number'),
  content('total', 'number'),
  content('share', 'percent', 'done / total'),
  content('satisfied', 'percent'),
  content('obstacles', 'text'),
];
const input = (agency: string, indicators: TableInput['indicators'], late = false): TableInput => ({
  agency,
  occurrence: `occurrence-of-${agency}`,
  report: `report-of-${agency}`,
  version: 2,
  part: 'II',
  indicators,
  late,
});
const text = `sha256:${'c'.repeat(64)}`;

describe('the table of a consolidation', () => {
  const inputs = [
    input('b', { done: '10', total: '30', satisfied: '90', obstacles: text }),
    input('a', { done: '20.5', total: '30', satisfied: '80' }, true),
    input('c', {}),
  ];
  const table = tableOf(contents, inputs);

  it('says of each cell whose it is, from which version, and by which formula', () => {
    expect(table.rows.map(({ agency, late }) => [agency, late])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
    const from = { agency: 'b', report: 'report-of-b', version: 2 };
    expect(table.rows[1]?.cells).toEqual([
      { key: 'done', ...from, value: '10', formula: null },
      { key: 'total', ...from, value: '30', formula: null },
      { key: 'share', ...from, value: '33.33', formula: 'done / total' },
      { key: 'satisfied', ...from, value: '90', formula: null },
    ]);
  });

  it('sums numbers, computes formulas on the sums, and never adds or averages percents', () => {
    expect(table.totals).toEqual([
      { key: 'done', rule: 'sum', formula: null, value: '30.5', of: 2 },
      { key: 'total', rule: 'sum', formula: null, value: '60', of: 2 },
      { key: 'share', rule: 'formula', formula: 'done / total', value: '50.83', of: 2 },
      { key: 'satisfied', rule: 'none', formula: null, value: null, of: 2 },
    ]);
  });

  it('quotes texts with their contributor', () => {
    expect(table.quotes).toEqual([
      { key: 'obstacles', agency: 'b', report: 'report-of-b', version: 2, part: 'II', text },
    ]);
  });

  it('is the same in whatever order the reports came', () => {
    const figures = fc.array(fc.record({ done: fc.integer(), total: fc.integer() }), { maxLength: 12 });
    fc.assert(
      fc.property(figures, (values) => {
        const list = values.map(({ done, total }, index) =>
          input(`agency-${index}`, { done: String(done), total: String(total) }),
        );
        expect(tableOf(contents, [...list].reverse())).toEqual(tableOf(contents, list));
        const sum = values.reduce((so, { done }) => so + BigInt(done), 0n);
        expect(tableOf(contents, list).totals[0]?.value).toBe(values.length === 0 ? null : String(sum));
      }),
    );
  });
});
