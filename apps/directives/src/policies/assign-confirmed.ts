import type { DirectiveEvent, ObligationEvent } from '@chidao/directives-domain';
import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy, PolicyCommand } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

const assign = (obligation: string): PolicyCommand => ({
  stream: streamOf('obligation', obligation),
  type: 'AssignObligation',
  input: { round: 1, period: null },
});

/**
 * A directive in force, or an obligation confirmed in one: every confirmed obligation is given to its agencies. One that is
 * confirmed in a draft waits for the issue, one that is dormant for its condition.
 */
export const assignConfirmedPolicy = (context: DirectivesContext): Policy<RecordedEvent> => ({
  name: 'assign-confirmed',
  on: ['directive/DirectiveIssued', 'directive/DirectiveRegistered', 'obligation/ObligationConfirmed'],
  react: async (event) => {
    const { data } = event as RecordedEvent<DirectiveEvent | ObligationEvent>;
    if ((await context.directive(data.directive)).status !== 'InForce') return [];
    const ids = 'obligation' in data ? [data.obligation] : await context.obligationsOf(data.directive);
    const states = await Promise.all(ids.map(context.obligation));
    return states.filter(({ status }) => status === 'Confirmed').map(({ obligation }) => assign(obligation));
  },
});
