import type { AssignmentMade, RecordReceipt } from '@chidao/assignments-domain';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';
import { wasReadBy } from '../lookups/directive-readings.js';

/**
 * An assignment from a directive that its agency has opened already is received when it is made. Together with `receive-read`
 * it misses nothing: whichever of the two facts comes second finds the first.
 */
export const receiveMadePolicy = ({ readModels }: AssignmentsContext): Policy<RecordedEvent> => ({
  name: 'receive-made',
  on: ['assignment/AssignmentMade'],
  harmless: ['ASSIGNMENT_NOT_OPEN'],
  react: async ({ stream, data }) => {
    const { agency, sources } = data as AssignmentMade['data'];
    const directives = sources.map(({ directive }) => directive);
    if (!(await wasReadBy(readModels, agency, directives))) return [];
    const input: RecordReceipt['input'] = { source: 'auto' };
    return [{ stream, type: 'RecordReceipt', input }];
  },
});
