import type { Founding, OrgUnitState, PersonState } from '@chidao/organisation-domain';
import { holdsOn, orgUnitDecider, personDecider } from '@chidao/organisation-domain';
import { refuse } from '@chidao/kernel';
import type { Register } from '@chidao/register';
import type { StateOf } from '@chidao/service';
import { agencyStream, personStream } from './streams.js';

/** What facts of this service may ask: its own streams, and its own indexes to find them. */
export interface OrganisationContext {
  readonly register: Register;
  readonly agency: (id: string) => Promise<OrgUnitState>;
  readonly person: (id: string) => Promise<PersonState>;
  /** Those of the agencies that do not exist on that day. */
  readonly unknownOn: (agencies: readonly string[], on: string) => Promise<readonly string[]>;
  readonly founding: () => Promise<Founding>;
  /** The agency whose rules and calendars these are; refuses with `NOT_FOUND` before the province is founded. */
  readonly root: () => Promise<string>;
}

export const organisationContext = (stateOf: StateOf, register: Register): OrganisationContext => {
  const agency = (id: string): Promise<OrgUnitState> => stateOf(orgUnitDecider, agencyStream(id));
  const exists = async (id: string, on: string): Promise<boolean> => {
    const state = await agency(id);
    return state.status !== 'None' && holdsOn(state, on);
  };
  return {
    register,
    agency,
    person: (id) => stateOf(personDecider, personStream(id)),
    unknownOn: async (agencies, on) => {
      const known = await Promise.all(agencies.map((id) => exists(id, on)));
      return agencies.filter((_, index) => !known[index]);
    },
    founding: async () => ({ founding: !(await register.roleWasGranted('orgRegistrar')) }),
    root: async () => (await register.root())?.id ?? refuse('NOT_FOUND'),
  };
};
