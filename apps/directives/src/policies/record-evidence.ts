import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import { reportAcceptedV1 } from '@chidao/reporting-contracts';
import type { Policy } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { assignmentCopies } from '../lookups/assignments.js';

/** An accepted report is evidence of its period for the continuous obligation that owes it, per open assignment of its agency. */
export const recordEvidencePolicy = ({
  readModels,
  obligation: stateOf,
}: DirectivesContext): Policy<PublicMessage> => ({
  name: 'record-evidence',
  on: [reportAcceptedV1.type],
  harmless: ['PERIOD_ALREADY_RECORDED'],
  react: async (message) => {
    const { obligation, agency, period, report } = message.data as DataOf<typeof reportAcceptedV1>;
    const state = await stateOf(obligation);
    if (state.content?.kind !== 'continuous' || state.status !== 'Active') return [];
    const where = [
      { field: 'obligation', is: obligation },
      { field: 'agency', is: agency },
    ];
    const held = await readModels.find(assignmentCopies, { where });
    const open = held.filter(({ id, document }) => !document.isChild && !state.closed.includes(id));
    return open.map(({ id }) => ({
      stream: streamOf('obligation', obligation),
      key: id,
      type: 'RecordPeriodEvidence',
      input: { assignment: id, agency, period, report },
    }));
  },
});
