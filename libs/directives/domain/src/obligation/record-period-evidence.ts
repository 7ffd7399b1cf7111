import type { Command } from '@chidao/kernel';
import { byPolicy, actsFor, refuse, refuseIf } from '@chidao/kernel';
import type { PeriodEvidenceRecorded } from './obligation.events.js';
import type { ObligationRule } from './obligation.rule.js';
import { idsOf } from './obligation.rule.js';

/** Evidence that a continuous obligation was worked at in one period, normally from an accepted report. */
export type RecordPeriodEvidence = Command<
  'RecordPeriodEvidence',
  Pick<PeriodEvidenceRecorded['data'], 'assignment' | 'agency' | 'period' | 'report'>,
  { /** Focal agencies of the obligation's duties, as looked up. */ readonly focalAgencies: readonly string[] }
>;

export const recordPeriodEvidence: ObligationRule<RecordPeriodEvidence> = {
  who: ({ context, facts }, state) => {
    const agency = context.standing?.agency ?? null;
    const may = agency !== null && [...state.monitors, ...facts.focalAgencies].includes(agency);
    return byPolicy(context) ?? (may ? actsFor(context, agency) : null);
  },
  decide: ({ input }, state): readonly PeriodEvidenceRecorded[] => {
    if (state.content?.kind !== 'continuous') return refuse('OBLIGATION_NOT_CONTINUOUS');
    refuseIf(state.status !== 'Active', 'OBLIGATION_NOT_CONFIRMED');
    refuseIf(state.evidence.includes(`${input.assignment}/${input.period}`), 'PERIOD_ALREADY_RECORDED');
    return [{ type: 'PeriodEvidenceRecorded', data: { ...idsOf(state), ...input } }];
  },
};
