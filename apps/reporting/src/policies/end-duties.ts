import type { DataOf } from '@chidao/contract';
import { obligationEndedV1 } from '@chidao/directives-contracts';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { EndReportDuty } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';
import { dutyId } from '../derived-ids.js';
import { dutyPlaces } from '../indexes/duties.js';
import type { ReportingContext } from '../reporting.context.js';

const MOST_DUTIES = 1_000;

/**
 * An obligation is over: nothing more is reported of it. Where it ended because all its work is done, its reports are still
 * owed: a report that falls due after the work was accepted would otherwise never be asked for.
 */
export const endDutiesPolicy = ({ readModels, obligation: copyOf }: ReportingContext): Policy<PublicMessage> => ({
  name: 'end-duties',
  on: [obligationEndedV1.type],
  // A duty that was never defined owes nothing, as one that ended.
  harmless: ['REPORT_DUTY_ENDED', 'NOT_FOUND'],
  react: async (message) => {
    const { obligation, cause } = message.data as DataOf<typeof obligationEndedV1>;
    if (cause.kind === 'allAssignmentsClosed') return [];
    const query = { where: [{ field: 'obligation', is: obligation }], limit: MOST_DUTIES };
    const found = (await readModels.find(dutyPlaces, query)).map(({ id }) => id);
    const derived = ((await copyOf(obligation))?.dutyKeys ?? []).map((key) => dutyId(obligation, key));
    const duties = [...new Set([...derived, ...found])].sort();
    const input: EndReportDuty['input'] = { cause: 'obligationEnded', reason: null };
    return duties.map((duty) => ({ stream: streamOf('duty', duty), type: 'EndReportDuty', input }));
  },
});
