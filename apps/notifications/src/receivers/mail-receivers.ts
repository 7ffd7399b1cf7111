import type { PersonVault } from '@chidao/blobs';
import type { ReadModelStore } from '@chidao/read-models';
import type { Register } from '@chidao/register';
import { personsView } from '@chidao/register';

/** Persons who get an agency's mail on a day. */
export interface MailReceivers {
  /** Its clerks who have an address, else its head. */
  readonly ofAgency: (agency: string, on: string) => Promise<readonly string[]>;
  /** Its head alone. */
  readonly ofHead: (agency: string, on: string) => Promise<readonly string[]>;
}

const MOST_PERSONS = 1_000;

/** Who of an agency can be reached by mail: the register says who they are, the vault whether they have an address. */
export const mailReceivers = (readModels: ReadModelStore, register: Register, vault: PersonVault): MailReceivers => {
  const hasAddress = async (person: string): Promise<boolean> => Boolean((await vault.get(person))?.email);
  const reachable = async (persons: readonly string[]): Promise<readonly string[]> => {
    const known = await Promise.all(persons.map(hasAddress));
    return persons.filter((_, index) => known[index]);
  };
  const clerks = async (agency: string, on: string): Promise<readonly string[]> => {
    const where = [{ field: 'roles.agency', has: agency }];
    const found = await readModels.find(personsView, { where, limit: MOST_PERSONS });
    const isClerk = async (person: string): Promise<boolean> =>
      (await register.agenciesOfPerson(person, on)).some(
        (acting) => acting.agency === agency && acting.roles.includes('clerk'),
      );
    const today = await Promise.all(found.map(({ id }) => isClerk(id)));
    return found.map(({ id }) => id).filter((_, index) => today[index]);
  };
  const ofHead = async (agency: string, on: string): Promise<readonly string[]> => {
    const head = await register.headOf(agency, on);
    return head === null ? [] : reachable([head]);
  };
  return {
    ofHead,
    ofAgency: async (agency, on) => {
      const byClerks = await reachable(await clerks(agency, on));
      return byClerks.length > 0 ? byClerks : ofHead(agency, on);
    },
  };
};
