/** Who acts: a person through the API, a policy that reacts to an event, the clock, or an outside program. */
export interface Actor {
  readonly kind: 'person' | 'policy' | 'clock' | 'program';
  readonly id: string;
}

/** Roles that the organisation's register grants (lifecycle §1.1). All others are computed and never granted. */
export type Role =
  | 'officer'
  | 'clerk'
  | 'ruleOwner'
  | 'orgRegistrar'
  | 'importer'
  | 'dataProtectionOfficer'
  | 'auditor'
  | 'administrator'
  | 'vettingBoardMember';

/** What a head hands over in writing: decisions on directives and on the work under them; the signing of rule sets. */
export type DelegationScope = 'directWork' | 'signRuleSets';

/** By what right the actor acted; kept with every event. `agency` is null only for policies, the clock and programs. */
export interface Capacity {
  readonly agency: string | null;
  readonly by: Role | 'head' | 'deputy' | 'signer' | 'delegation' | 'policy' | 'clock' | 'program';
  /** The delegation used, when `by` is `delegation`. */
  readonly delegation?: string;
}

/**
 * What the organisation's register says of the actor on the day of the command, for the one agency that the actor acts
 * for. Looked up on our side; never taken from path, body or header.
 */
export interface Standing {
  readonly person: string;
  readonly agency: string;
  /** Roles held for everything of the agency. */
  readonly roles: readonly Role[];
  /**
   * Roles held for matters given to the person and for nothing else (`mattersGiven`). They let act only where a domain
   * knows what was given, that is on an assignment of which the person is in charge; no role is held by them.
   */
  readonly limitedRoles: readonly Role[];
  readonly post: 'head' | 'deputy' | null;
  /** Written transfers of a power in force on the day; `agency` is that whose head's power is held. */
  readonly delegations: readonly { readonly id: string; readonly agency: string; readonly scope: DelegationScope }[];
}
