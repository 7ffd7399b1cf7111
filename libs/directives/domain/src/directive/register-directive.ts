import type { Command, CommandRule } from '@chidao/kernel';
import { holdsRole, refuseIf } from '@chidao/kernel';
import type { DirectiveEvent, DirectiveRegistered } from './directive.events.js';
import type { DirectiveState } from './directive.state.js';

/** A clerk enters a document that came from elsewhere, or is known only from a page. */
export type RegisterDirective = Command<
  'RegisterDirective',
  Omit<DirectiveRegistered['data'], 'keeper'>,
  {
    /** Another directive in force has the same text, as looked up where no natural key gives the stream. */
    readonly duplicate: boolean;
    /** The issuer is in the register on the reference date; true where it is outside. */
    readonly issuerKnown: boolean;
  }
>;

export const registerDirective: CommandRule<RegisterDirective, DirectiveState, DirectiveEvent> = {
  who: ({ context, input }) => holdsRole(context, 'clerk', input.registrar),
  decide: ({ input, facts }, state): readonly DirectiveRegistered[] => {
    refuseIf(state.status !== 'None' || facts.duplicate, 'DIRECTIVE_DUPLICATE');
    refuseIf(!facts.issuerKnown, 'ORG_UNIT_NOT_VALID', { agency: input.issuer });
    refuseIf(input.issueDate === null && input.referenceDate === null, 'REFERENCE_DATE_REQUIRED');
    refuseIf(input.sourceKind === 'secondary' && input.header.number.ordinal !== null, 'INPUT_INVALID', {
      field: 'header.number.ordinal',
    });
    refuseIf((input.issuer === null) === (input.issuerName === null), 'INPUT_INVALID', { field: 'issuerName' });
    return [{ type: 'DirectiveRegistered', data: { ...input, keeper: input.issuer ?? input.registrar } }];
  },
};
