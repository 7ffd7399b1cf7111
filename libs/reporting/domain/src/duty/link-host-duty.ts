import type { Command, CommandRule } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import { officerOf } from '../source/capacity.js';
import { activeDuty } from './active-duty.js';
import type { DutyEvent, HostDuty, HostDutyLinked } from './duty.events.js';
import type { DutyState } from './duty.state.js';
import { addressOf } from './duty.state.js';

/** An officer says with which other report this one is given (lồng ghép, seed B14). */
export type LinkHostDuty = Command<
  'LinkHostDuty',
  { readonly host: HostDuty },
  {
    /** The host, its own host, and so on, as looked up; empty where the duty named does not exist. */
    readonly hostChain: readonly string[];
  }
>;

const isSame = (one: HostDuty | null, other: HostDuty): boolean =>
  one?.kind === 'duty' && other.kind === 'duty'
    ? one.duty === other.duty
    : one?.kind === 'external' &&
      other.kind === 'external' &&
      one.citation === other.citation &&
      one.quote === other.quote;

export const linkHostDuty: CommandRule<LinkHostDuty, DutyState, DutyEvent> = {
  who: ({ context }, state) => (state.status === 'None' ? null : officerOf(context, state.sources)),
  decide: ({ input: { host }, facts }, state): readonly HostDutyLinked[] => {
    const active = activeDuty(state);
    const { duty, host: before } = active;
    refuseIf(host.kind === 'external' && host.citation.trim() === '', 'HOST_DUTY_MISSING');
    if (host.kind === 'duty') {
      refuseIf(host.duty === duty || facts.hostChain.includes(duty), 'LINK_CYCLE');
      refuseIf(facts.hostChain.length === 0, 'HOST_DUTY_MISSING', { duty: host.duty });
    }
    return isSame(before, host) ? [] : [{ type: 'HostDutyLinked', data: { ...addressOf(active), host } }];
  },
};
