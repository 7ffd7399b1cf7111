import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { ConsolidationClosed, IncludeOccurrence, MissOccurrence } from '@chidao/reporting-domain';
import type { Policy, PolicyCommand } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';
import { scheduleAbove } from './schedule-above.js';

type Closed = ConsolidationClosed['data'];

const including = ({ consolidation, contributors }: Closed): readonly PolicyCommand[] =>
  contributors.map(({ occurrence, report, version }) => {
    const input: IncludeOccurrence['input'] = { consolidation, report, version };
    return { stream: streamOf('occurrence', occurrence), type: 'IncludeOccurrence', input };
  });

const missed = ({ consolidation, missing }: Closed): readonly PolicyCommand[] =>
  missing.map(({ occurrence }) => {
    const input: MissOccurrence['input'] = { consolidation };
    return { stream: streamOf('occurrence', occurrence), type: 'MissOccurrence', input };
  });

/**
 * A period was closed: each agency's occurrence is marked, and a report above without a date of its own is owed from now. A
 * report that crossed the closing makes its occurrence no longer open: it goes the late way, and that is seen.
 */
export const settleClosedPolicy = (context: ReportingContext): Policy<RecordedEvent> => ({
  name: 'settle-closed',
  on: ['consolidation/ConsolidationClosed'],
  harmless: ['OCCURRENCE_ALREADY_SCHEDULED'],
  react: async (event) => {
    const { data } = event as RecordedEvent<ConsolidationClosed>;
    const above = await scheduleAbove(context, data);
    const undated = above?.recurrence.dueRule.kind === 'NONE' ? [above.command] : [];
    return [...including(data), ...missed(data), ...undated];
  },
});
