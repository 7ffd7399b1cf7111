import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { inRole } from '../register/registrar.js';
import { holdsOn } from '../register/validity.js';
import type { OrgUnitEvent, OrgUnitRenamed } from './org-unit.events.js';
import type { OrgUnitState } from './org-unit.state.js';

/** Gives an agency another name from a day on; on earlier days it keeps the old one. */
export type RenameOrgUnit = Command<
  'RenameOrgUnit',
  { readonly name: string; readonly legalBasis: string; readonly effectiveOn: string }
>;

export const renameOrgUnit: CommandRule<RenameOrgUnit, OrgUnitState, OrgUnitEvent> = {
  who: ({ context }) => inRole(context, 'orgRegistrar'),
  decide: ({ input }, state): readonly OrgUnitRenamed[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseIf(input.legalBasis.trim() === '', 'LEGAL_BASIS_REQUIRED');
    refuseIf(input.name.trim() === '', 'INPUT_INVALID', { fields: ['name'] });
    refuseIf(!holdsOn(state, input.effectiveOn), 'ORG_UNIT_NOT_VALID', { agency: state.agency });
    if (state.names.at(-1)?.name === input.name) return [];
    return [{ type: 'OrgUnitRenamed', data: { agency: state.agency, ...input } }];
  },
};
