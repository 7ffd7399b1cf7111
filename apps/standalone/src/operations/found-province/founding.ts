import type { Province, ProvinceInput } from '@chidao/organisation-service';
import { calendarsOfVietNam } from '@chidao/organisation-service';
import type { OpenedAccount } from './open-account.js';

/** Somebody who is there from the beginning. */
export interface Founder {
  /** Name to sign in with. */
  readonly user: string;
  /** Kept in the person vault. */
  readonly name: string | null;
}

/** What a province is founded with (lifecycle §1.1). */
export interface Founding {
  readonly agency: { readonly name: string; readonly area: string | null; readonly code: string | null };
  /** First civil day of everything named here. */
  readonly effectiveOn: string;
  readonly registrar: Founder;
  readonly ruleOwner: Founder;
  readonly head: Founder;
  /** Who signs rule sets by written delegation; null: the head. Never the rule owner. */
  readonly ruleSetSigner: (Founder & { readonly basis: string }) | null;
}

export const foundersOf = ({ head, registrar, ruleOwner, ruleSetSigner }: Founding): readonly Founder[] => [
  head,
  registrar,
  ruleOwner,
  ...(ruleSetSigner ? [ruleSetSigner] : []),
];

/** The same for the register, which knows accounts by provider and subject. */
export const provinceInput = (
  { agency, effectiveOn, registrar, ruleOwner, head, ruleSetSigner }: Founding,
  provider: string,
  opened: readonly OpenedAccount[],
): ProvinceInput => {
  const subjects = new Map(opened.map(({ user, subject }) => [user, subject]));
  const account = ({ user }: Founder) => ({ provider, subject: subjects.get(user) ?? user });
  return {
    ...{ agency, effectiveOn, registrar: account(registrar), ruleOwner: account(ruleOwner), head: account(head) },
    ruleSetSigner: ruleSetSigner && { account: account(ruleSetSigner), basis: ruleSetSigner.basis },
    calendars: calendarsOfVietNam,
  };
};

/** Person ids with the names that were given for them. */
export const namesOf = (founding: Founding, province: Province): ReadonlyMap<string, string> => {
  const named: readonly (readonly [string, Founder | null])[] = [
    [province.head, founding.head],
    [province.registrar, founding.registrar],
    [province.ruleOwner, founding.ruleOwner],
    [province.ruleSetSigner, founding.ruleSetSigner],
  ];
  return new Map(named.flatMap(([person, founder]) => (founder?.name ? [[person, founder.name] as const] : [])));
};
