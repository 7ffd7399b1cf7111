import type { Command, CommandRule } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { ExtensionGrant, GrantingFacts } from '@chidao/timeliness';
import { grantedExtension, refusedExtension } from '@chidao/timeliness';
import { assignerOf } from '../source/capacity.js';
import { addressOf } from './occurrence-address.js';
import type { ExtensionGranted, ExtensionRefused, OccurrenceEvent } from './occurrence.events.js';
import type { KnownOccurrence, OccurrenceState } from './occurrence.state.js';

/** The assigner gives more time, not necessarily as much as was asked for. */
export type GrantExtension = Command<'GrantExtension', ExtensionGrant, GrantingFacts>;

/** The assigner gives no more time, with a reason of one line. */
export type RefuseExtension = Command<'RefuseExtension', { readonly reason: string }>;

type Answers<C extends Command> = CommandRule<C, OccurrenceState, OccurrenceEvent>;

const who: Answers<GrantExtension | RefuseExtension>['who'] = ({ context }, state) =>
  state.status === 'None' ? null : assignerOf(context, state.sources);

const scheduled = (state: OccurrenceState): KnownOccurrence =>
  state.status === 'None' ? refuse('NO_EXTENSION_PENDING') : state;

export const grantExtension: Answers<GrantExtension> = {
  who,
  decide: ({ input, facts }, state): readonly ExtensionGranted[] => {
    const known = scheduled(state);
    return [{ type: 'ExtensionGranted', data: { ...addressOf(known), ...grantedExtension(input, known, facts) } }];
  },
};

export const refuseExtension: Answers<RefuseExtension> = {
  who,
  decide: ({ input }, state): readonly ExtensionRefused[] => {
    const known = scheduled(state);
    return [{ type: 'ExtensionRefused', data: { ...addressOf(known), ...refusedExtension(input.reason, known) } }];
  },
};
