import type { Command, CommandRule } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { Founding } from '../register/registrar.js';
import { byRegistrar } from '../register/registrar.js';
import type { PersonEvent, PersonRegistered } from './person.events.js';
import type { PersonState } from './person.state.js';

/** Blanks and `@` mark a name or an e-mail address: personal, and events are kept for ever (lifecycle §1.1). */
const PERSONAL = /[\s@]/;

/** Makes an account of the identity provider a person of the register. The id derives from the account. */
export type RegisterPerson = Command<'RegisterPerson', PersonRegistered['data'], Founding>;

export const registerPerson: CommandRule<RegisterPerson, PersonState, PersonEvent> = {
  who: ({ context, facts }) => byRegistrar(context, facts),
  decide: ({ input }, state): readonly PersonRegistered[] => {
    refuseIf(state.status !== 'None', 'PERSON_DUPLICATE', { person: input.person });
    refuseIf(input.identity.subject === '', 'INPUT_INVALID', { fields: ['identity.subject'] });
    refuseIf(PERSONAL.test(input.identity.subject), 'ACCOUNT_SUBJECT_PERSONAL');
    return [{ type: 'PersonRegistered', data: input }];
  },
};
