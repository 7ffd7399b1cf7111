import { partsOf } from '@chidao/event-store';
import { focalAgencyAppointedV1, reportDutyDefinedV1 } from '@chidao/reporting-contracts';
export const dutyCopies = { name: 'duty-copies', fields: { obligation: 'text' } };
const copyAfter = (copy, message) => {
    if (message.type === reportDutyDefinedV1.type) {
        const { obligation } = message.data;
        return { obligation, focalAgencies: [] };
    }
    if (!copy || message.type !== focalAgencyAppointedV1.type)
        return copy;
    const { agency } = message.data;
    return { ...copy, focalAgencies: [...new Set([...copy.focalAgencies, agency])] };
};
/** Duties of reporting, as far as this service asks about them. */
export const dutyFocalAgencies = {
    view: dutyCopies,
    idsOf: ({ stream }) => {
        const { category, id } = partsOf(stream);
        return category === 'duty' ? [id] : [];
    },
    evolve: copyAfter,
};
