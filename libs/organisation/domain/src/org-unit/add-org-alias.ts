import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { inRole } from '../register/registrar.js';
import type { OrgAliasAdded, OrgUnitEvent } from './org-unit.events.js';
import type { OrgUnitState } from './org-unit.state.js';

/** Adds a way in which documents write the agency's name. */
export type AddOrgAlias = Command<
  'AddOrgAlias',
  { readonly alias: string; readonly effectiveOn: string },
  {
    /** The agency of the same area, this one included, that already goes by these words. */
    readonly heldBy: string | null;
  }
>;

export const addOrgAlias: CommandRule<AddOrgAlias, OrgUnitState, OrgUnitEvent> = {
  who: ({ context }) => inRole(context, 'orgRegistrar'),
  decide: ({ input, facts }, state): readonly OrgAliasAdded[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseIf(input.alias.trim() === '', 'INPUT_INVALID', { fields: ['alias'] });
    const defined = state.aliases.includes(input.alias) ? state.agency : facts.heldBy;
    refuseIf(defined !== null, 'ALIAS_ALREADY_DEFINED', { agency: defined });
    return [{ type: 'OrgAliasAdded', data: { agency: state.agency, ...input } }];
  },
};
