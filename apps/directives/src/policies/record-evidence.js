import { streamOf } from '@chidao/event-store';
import { reportAcceptedV1 } from '@chidao/reporting-contracts';
import { assignmentCopies } from '../lookups/assignments.js';
/** An accepted report is evidence of its period for the continuous obligation that owes it, per assignment of its agency. */
export const recordEvidencePolicy = ({ readModels, obligation: stateOf, }) => ({
    name: 'record-evidence',
    on: [reportAcceptedV1.type],
    harmless: ['PERIOD_ALREADY_RECORDED'],
    react: async (message) => {
        const { obligation, agency, period, report } = message.data;
        const state = await stateOf(obligation);
        if (state.content?.kind !== 'continuous' || state.status !== 'Active')
            return [];
        const where = [
            { field: 'obligation', is: obligation },
            { field: 'agency', is: agency },
        ];
        const held = await readModels.find(assignmentCopies, { where });
        return held.map(({ id }) => ({
            stream: streamOf('obligation', obligation),
            type: 'RecordPeriodEvidence',
            input: { assignment: id, agency, period, report },
        }));
    },
});
