import type { KnownDuty, Recurrence } from '@chidao/reporting-domain';
import { reportAbove } from './upstream.js';

const recurrence = (key: string, period: Recurrence['period'], kind: 'NONE' | 'DAY_UNKNOWN' = 'NONE'): Recurrence => ({
  key,
  period,
  phrase: null,
  dueRule: kind === 'NONE' ? { kind, reason: 'văn bản không nêu thời hạn' } : { kind, every: 'year' },
  cutoffRule: null,
});

const upstream = (recurrences: readonly Recurrence[], routes: KnownDuty['routes'] = [direct]): KnownDuty => ({
  ...{ duty: 'duty-above', key: '2', obligation: 'obligation-2', sources: [], setBy: null, issueDate: null },
  ...{ reporters: [], anchor: null, contents: [], host: null, upstream: null, over: [] },
  ...{ routes, recurrences, focalAgencies: {}, status: 'Active' },
});

const direct = { key: 'r1', destination: 'Ủy ban nhân dân tỉnh', via: null, consolidator: null, accepts: true };
const below = { recurrence: recurrence('halfYear', 'halfYear'), period: '2025-H1', focalAgency: 'agency-home' };

describe('the report above a consolidation', () => {
  it('is the focal agency’s own, of the same period and rhythm', () => {
    const above = reportAbove(
      upstream([recurrence('on-demand', 'onDemand'), recurrence('halfYear', 'halfYear')]),
      below,
    );
    expect(above?.input).toMatchObject({
      ...{ duty: 'duty-above', route: 'r1', recurrence: 'halfYear', period: '2025-H1', agency: 'agency-home' },
      ...{ consolidation: null, order: null, asOf: null },
    });
  });

  it('follows the period where keys differ, and else the rule without a date (seed B19)', () => {
    const byPeriod = upstream([recurrence('year', 'year'), recurrence('h', 'halfYear')]);
    expect(reportAbove(byPeriod, below)?.recurrence.key).toBe('h');
    const undated = upstream([recurrence('year', 'year', 'DAY_UNKNOWN'), recurrence('on-demand', 'onDemand')]);
    expect(reportAbove(undated, below)?.recurrence.key).toBe('on-demand');
  });

  it('is none where nothing above has that rhythm, or the duty goes nowhere', () => {
    expect(reportAbove(upstream([recurrence('year', 'year', 'DAY_UNKNOWN')]), below)).toBeNull();
    expect(reportAbove(upstream([recurrence('halfYear', 'halfYear')], []), below)).toBeNull();
  });
});
