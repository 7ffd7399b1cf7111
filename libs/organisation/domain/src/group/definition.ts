import { refuseIf } from '@chidao/kernel';
import { refuseEmpty } from '../register/validity.js';
import type { AgencySelector, GroupChanged, GroupDefinition } from './group.events.js';

/** What the register has to be asked before words get a meaning. */
export interface GroupFacts {
  /** Another group that already goes by one of these words. */
  readonly heldBy: string | null;
  /** Members named, or agencies named by a rule, that do not exist on that day. */
  readonly unknownAgencies: readonly string[];
}

/** The agencies that a definition names itself; the register must know them. */
export const agenciesNamedBy = (definition: GroupDefinition): readonly string[] =>
  definition.by === 'members'
    ? definition.members
    : definition.anyOf.flatMap(({ parent, except }) => [
        ...(parent === null || parent === 'issuer' ? [] : [parent]),
        ...except,
      ]);

const selects = ({ kinds, levels, hierarchies, parent }: AgencySelector): boolean =>
  parent !== null || [kinds, levels, hierarchies].some((list) => list !== null && list.length > 0);

const saysWho = (definition: GroupDefinition): boolean =>
  definition.by === 'members'
    ? definition.members.length > 0
    : definition.anyOf.length > 0 && definition.anyOf.every(selects);

/** Refuses a meaning that selects nobody, or everybody, or whom the register does not know. */
export const refuseUnclear = (meaning: Omit<GroupChanged['data'], 'group'>, facts: GroupFacts): void => {
  refuseEmpty(meaning);
  refuseIf(!saysWho(meaning.definition), 'INPUT_INVALID', { fields: ['definition'] });
  refuseIf(facts.heldBy !== null, 'GROUP_EXPRESSION_DUPLICATE', { group: facts.heldBy });
  refuseIf(facts.unknownAgencies.length > 0, 'ORG_UNIT_NOT_VALID', { agencies: facts.unknownAgencies });
};
