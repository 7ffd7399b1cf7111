import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy } from '@chidao/kernel';
import { assignerOf } from '../source/capacity.js';
import { activeDuty } from './active-duty.js';
import type { DutyEvent, Reporter, ReportersAdded } from './duty.events.js';
import type { DutyState } from './duty.state.js';
import { addressOf } from './duty.state.js';

/** A later `ObligationAssigned`, or the assigner, names further agencies. */
export type AddReporters = Command<
  'AddReporters',
  { readonly reporters: readonly string[] },
  { readonly reporters: readonly Omit<Reporter, 'since'>[] }
>;

export const addReporters: CommandRule<AddReporters, DutyState, DutyEvent> = {
  who: ({ context }, state) =>
    byPolicy(context) ?? (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ facts, context }, state): readonly ReportersAdded[] => {
    const duty = activeDuty(state);
    const added = facts.reporters
      .filter(({ agency }) => !duty.reporters.some((reporter) => reporter.agency === agency))
      .map((reporter) => ({ ...reporter, since: context.at }));
    return added.length === 0 ? [] : [{ type: 'ReportersAdded', data: { ...addressOf(duty), reporters: added } }];
  },
};
