import type { Command, CommandRule } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import { assignerOf } from '../source/capacity.js';
import { activeDuty } from './active-duty.js';
import type { DutyEvent, FocalAgencyAppointed } from './duty.events.js';
import type { DutyState } from './duty.state.js';
import { addressOf } from './duty.state.js';

/** The assigner names who collects what goes by a route; it counts for occurrences scheduled from now on. */
export type AppointFocalAgency = Command<
  'AppointFocalAgency',
  { readonly route: string; readonly agency: string },
  { readonly agencyExists: boolean }
>;

export const appointFocalAgency: CommandRule<AppointFocalAgency, DutyState, DutyEvent> = {
  who: ({ context }, state) => (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input, facts }, state): readonly FocalAgencyAppointed[] => {
    const duty = activeDuty(state);
    refuseIf(!duty.routes.some(({ key }) => key === input.route), 'INPUT_INVALID', { field: 'route' });
    refuseIf(!facts.agencyExists, 'ORG_UNIT_NOT_VALID', { agency: input.agency });
    if (duty.focalAgencies[input.route] === input.agency) return [];
    return [{ type: 'FocalAgencyAppointed', data: { ...addressOf(duty), ...input } }];
  },
};
