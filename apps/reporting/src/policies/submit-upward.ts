import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { ConsolidationSent, Content, Indicators, SubmitReport } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';
import { consolidatedReportId } from '../derived-ids.js';
import type { ReportingContext } from '../reporting.context.js';
import { scheduleAbove } from './schedule-above.js';

/** The totals of the draft that was sent: nothing is drafted after it. */
const totalsOf = async ({ consolidation: stateOf }: ReportingContext, id: string): Promise<Indicators> => {
  const state = await stateOf(id);
  return state.status === 'Sent' ? state.draft.totals : {};
};

/** Of the totals, what the duty above asks for as a figure. */
const askedOf = (contents: readonly Content[], totals: Indicators): Indicators =>
  Object.fromEntries(
    contents
      .filter(({ type, formula }) => type !== 'text' && formula === null)
      .flatMap(({ key }) => (totals[key] === undefined ? [] : [[key, totals[key]]])),
  );

/** A signed consolidation went upward: it is the focal agency's own report, whose makers may not accept it above. */
export const submitUpwardPolicy = (context: ReportingContext): Policy<RecordedEvent> => ({
  name: 'submit-upward',
  on: ['consolidation/ConsolidationSent'],
  harmless: ['OCCURRENCE_ALREADY_SCHEDULED'],
  react: async (event) => {
    const { data } = event as RecordedEvent<ConsolidationSent>;
    const { consolidation, focalAgency, text, signed, makers } = data;
    const above = await scheduleAbove(context, data);
    if (!above) return [];
    const report = consolidatedReportId(consolidation);
    const indicators = askedOf(above.duty.contents, await totalsOf(context, consolidation));
    const input: SubmitReport['input'] = {
      ...{ report, agency: focalAgency, text, signed },
      satisfies: [{ occurrence: above.occurrence, part: null, indicators }],
      consolidation: { id: consolidation, makers },
    };
    return [above.command, { stream: streamOf('report', report), type: 'SubmitReport', input }];
  },
});
