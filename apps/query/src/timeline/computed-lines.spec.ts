import type { WorkDocument } from '@chidao/query-read-models';
import { computedLines } from './computed-lines.js';

const timeliness = { closedWithoutResult: false, noClass: false, done: null, originalDue: null, extendedDue: null };
const work = { timeliness: { ...timeliness, extended: false } } as unknown as WorkDocument;
const nothing = { work, pending: { result: null, request: null }, results: [], requests: [] };
const LIMIT = '2025-03-10T16:59:59.999Z';
const AFTER = '2025-03-12T02:00:00.000Z';

describe('a decision that is late', () => {
  const overdue = [{ type: 'AcceptanceOverdueNoted', limit: LIMIT }];
  const waiting = { ...nothing, pending: { result: LIMIT, request: null } };

  it('is a line from the limit on, and not before', () => {
    expect(computedLines(waiting, LIMIT)).toEqual([]);
    expect(computedLines(waiting, AFTER)).toEqual(overdue);
  });

  it('stays a line after it came; one in time leaves none', () => {
    const decided = (decidedAt: string) => ({ ...nothing, results: [{ decideBy: LIMIT, decidedAt }] });
    expect(computedLines(decided(AFTER), '2026-01-01T00:00:00.000Z')).toEqual(overdue);
    expect(computedLines(decided('2025-03-10T02:00:00.000Z'), '2026-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('is told of requests by a name of their own, in the order of time', () => {
    const earlier = '2025-02-10T16:59:59.999Z';
    const answered = { ...waiting, requests: [{ decideBy: earlier, decidedAt: AFTER }] };
    expect(computedLines(answered, AFTER)).toEqual([
      { type: 'RequestDecisionOverdueNoted', limit: earlier },
      ...overdue,
    ]);
  });
});
