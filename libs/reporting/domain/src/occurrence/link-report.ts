import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuse } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import { limitFor } from '@chidao/timeliness';
import { addressOf } from './occurrence-address.js';
import type { LinkedVersion, OccurrenceEvent, ReportLinked } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';
import { awaitsReport } from './occurrence.state.js';

/** A submitted version names this occurrence. */
export type LinkReport = Command<'LinkReport', LinkedVersion & { readonly makers: readonly string[] }, DeadlineRules>;

const isLinked = (state: OccurrenceState, { report, version }: LinkedVersion): boolean =>
  state.status !== 'None' &&
  state.submissions.some((submission) => submission.report === report && submission.version === version);

export const linkReport: CommandRule<LinkReport, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input, facts, context }, state): readonly ReportLinked[] => {
    if (isLinked(state, input)) return [];
    if (!awaitsReport(state)) return refuse('OCCURRENCE_NOT_OPEN', { status: state.status });
    const { receiver } = state;
    const decideBy = receiver === null ? null : limitFor('acceptance', context.at, facts.ruleSet, facts.calendar);
    return [{ type: 'ReportLinked', data: { ...addressOf(state), receiver, decideBy, ...input } }];
  },
};
