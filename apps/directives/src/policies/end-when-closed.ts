import type { EndObligation } from '@chidao/directives-domain';
import { assignmentsOf, endsWithItsWork } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** The last open assignment closed: obligations of kind once and conditional end. */
export const endWhenClosedPolicy = ({ obligation }: DirectivesContext): Policy<RecordedEvent> => ({
  name: 'end-when-closed',
  on: ['obligation/AssignmentClosureNoted'],
  harmless: ['OBLIGATION_ENDED'],
  react: async ({ stream }) => {
    const state = await obligation(partsOf(stream).id);
    if (!endsWithItsWork(state) || state.closed.length < assignmentsOf(state)) return [];
    const input: EndObligation['input'] = { cause: { kind: 'allAssignmentsClosed' }, reason: null };
    return [{ stream, type: 'EndObligation', input }];
  },
});
