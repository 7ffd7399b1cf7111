import type { PublicMessage } from '@chidao/kernel';
import { dutyId } from '../derived-ids.js';
import { defineDutiesPolicy } from './define-duties.js';

const holder = (id: string, kind: 'agency' | 'category' = 'agency') => ({ kind, id, attempt: 1, subordinateTo: [] });

const spec = {
  ...{ key: '1', reporters: null as readonly string[] | null, contents: [], over: [], anchor: null },
  routes: [{ key: 'r1', destination: 'Ủy ban nhân dân tỉnh', via: null, consolidator: null, accepts: true }],
  recurrences: [
    {
      ...{ key: 'year', period: 'year', phrase: null, dueRule: { kind: 'DAY_UNKNOWN', every: 'year' } },
      cutoffRule: { kind: 'FIXED', date: '2025-10-15' } as object | null,
    },
  ],
  host: { citation: 'Luật Thực hiện dân chủ ở cơ sở', quote: 'lồng ghép' },
  upstream: { obligation: 'obligation-2', key: '2' },
};

const assigned = (duties: readonly object[]): PublicMessage =>
  ({
    data: {
      obligation: 'obligation-1',
      groups: [
        { id: 'g1', lead: holder('agency-a'), coordinating: [holder('agency-c')] },
        { id: 'g2', lead: holder('category-enterprises', 'category'), coordinating: [] },
      ],
      resolved: [
        { expression: 'Sở Nội vụ', agencies: ['agency-home'], unresolved: false },
        { expression: 'Công an tỉnh', agencies: ['agency-police'], unresolved: false },
      ],
      duties,
    },
  }) as unknown as PublicMessage;

const commandsFor = async (change: object = {}) => defineDutiesPolicy.react(assigned([{ ...spec, ...change }]));

describe('an assigned obligation', () => {
  it('has each confirmed duty defined, and its reporters added where it was defined before', async () => {
    const [define, add, ...more] = await commandsFor();
    const stream = `duty-${dutyId('obligation-1', '1')}`;
    expect(more).toEqual([]);
    expect(define).toMatchObject({
      stream,
      type: 'DefineReportDuty',
      input: {
        host: { kind: 'external', citation: 'Luật Thực hiện dân chủ ở cơ sở', recurrences: [] },
        upstream: dutyId('obligation-2', '2'),
        recurrences: [{ cutoffRule: { on: 'date', date: '2025-10-15' } }],
      },
    });
    expect(add).toEqual({ stream, type: 'AddReporters', input: { reporters: ['agency-a'] } });
  });

  it('has the leads report, never coordinating agencies or categories without logins', async () => {
    expect((await commandsFor())[0]?.input).toMatchObject({ reporters: ['agency-a'] });
  });

  it('has those report whom the text names', async () => {
    const [define] = await commandsFor({ reporters: ['Sở Nội vụ', 'cơ quan chưa rõ'] });
    expect(define?.input).toMatchObject({ reporters: ['agency-home'] });
  });
});
