import type { Command, CommandRule } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { Founding } from '../register/registrar.js';
import { byRegistrar } from '../register/registrar.js';
import { refuseEmpty } from '../register/validity.js';
import type { OrgUnitEvent, OrgUnitRegistered } from './org-unit.events.js';
import type { OrgUnitState } from './org-unit.state.js';

/** Enters an agency into the register. */
export type RegisterOrgUnit = Command<
  'RegisterOrgUnit',
  OrgUnitRegistered['data'],
  Founding & {
    /** Another agency with that name under the same parent, or with that code, on the day it would begin. */
    readonly duplicateOf: string | null;
    /** Parent or superiors named that do not exist on that day. */
    readonly unknownAgencies: readonly string[];
  }
>;

export const registerOrgUnit: CommandRule<RegisterOrgUnit, OrgUnitState, OrgUnitEvent> = {
  who: ({ context, facts }) => byRegistrar(context, facts),
  decide: ({ input, facts }, state): readonly OrgUnitRegistered[] => {
    refuseIf(state.status !== 'None', 'ORG_UNIT_DUPLICATE', { agency: input.agency });
    refuseIf(facts.duplicateOf !== null, 'ORG_UNIT_DUPLICATE', { agency: facts.duplicateOf });
    refuseIf(input.name.trim() === '', 'INPUT_INVALID', { fields: ['name'] });
    refuseEmpty(input);
    refuseIf(facts.unknownAgencies.length > 0, 'ORG_UNIT_NOT_VALID', { agencies: facts.unknownAgencies });
    return [{ type: 'OrgUnitRegistered', data: input }];
  },
};
