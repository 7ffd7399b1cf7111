import { calendarLoadedV1 } from '@chidao/organisation-contracts';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** A calendar was loaded: deadlines that working days take part in are computed again. */
export const recomputeDeadlinesPolicy = (context: DirectivesContext): Policy<PublicMessage> => ({
  name: 'recompute-deadlines',
  on: [calendarLoadedV1.type],
  react: async () => {
    const states = await Promise.all((await context.obligationsOnCalendar()).map(context.obligation));
    const resolved = states.filter(({ status, deadline }) => status !== 'Ended' && deadline !== null);
    return resolved.map(({ obligation: id }) => ({
      stream: streamOf('obligation', id),
      type: 'ResolveDeadline',
      input: {},
    }));
  },
});
