import { partsOf } from '@chidao/event-store';
import { dutyCopies } from '../lookups/duties.js';
/** The agencies that collect the reports of the obligation. */
export const recordPeriodEvidenceFacts = ({ readModels }) => async ({ stream }) => {
    const where = [{ field: 'obligation', is: partsOf(stream).id }];
    const duties = await readModels.find(dutyCopies, { where });
    const focalAgencies = duties.flatMap(({ document }) => document.focalAgencies);
    return { facts: { focalAgencies } };
};
