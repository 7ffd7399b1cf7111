import { consolidationKey, dutyKey, occurrenceKey } from './natural-key.js';

describe('natural keys', () => {
  const of = { duty: 'duty-1', route: 'r1', recurrence: 'halfYear', period: '2025-H1' };

  it('are part of the log’s format: ids hashed from them must never change', () => {
    expect(dutyKey('obligation-1', '1')).toEqual(['duty', 'obligation-1', '1']);
    expect(occurrenceKey(of, 'agency-1')).toEqual(['occurrence', 'duty-1', 'r1', 'halfYear', '2025-H1', 'agency-1']);
    expect(consolidationKey(of)).toEqual(['consolidation', 'duty-1', 'r1', 'halfYear', '2025-H1']);
  });
});
