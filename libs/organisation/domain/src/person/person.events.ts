import type { DelegationScope, DomainEvent, Role } from '@chidao/kernel';

/** Which person: carried by every event of it. */
export interface PersonAddress {
  readonly person: string;
}

/** An account: who signs people in, and how that provider calls this one; opaque, nothing here is personal. */
export interface Identity {
  readonly provider: string;
  readonly subject: string;
}

/** A person as the identity provider knows it (lifecycle §1.1). */
export type PersonRegistered = DomainEvent<
  'PersonRegistered',
  PersonAddress & { readonly identity: Identity; readonly effectiveOn: string }
>;

/**
 * `mattersGiven`: the role covers only matters given to the person (lifecycle §1.4), that is assignments that its head put
 * the person in charge of. Reading and acting stop there; nothing else of the agency is opened. `until` is the last day.
 */
export type RoleGranted = DomainEvent<
  'RoleGranted',
  PersonAddress & {
    readonly agency: string;
    readonly role: Role;
    readonly scope: 'all' | 'mattersGiven';
    readonly effectiveOn: string;
    readonly until: string | null;
  }
>;

/** From `effectiveOn` on the role is no longer held. */
export type RoleEnded = DomainEvent<
  'RoleEnded',
  PersonAddress & { readonly agency: string; readonly role: Role; readonly effectiveOn: string }
>;

/** The power of an agency's head, handed in writing to the person of this stream. */
export type DelegationGranted = DomainEvent<
  'DelegationGranted',
  PersonAddress & {
    readonly delegation: string;
    /** Whose head's power is held. */
    readonly agency: string;
    /** What of it; nothing else. */
    readonly scope: DelegationScope;
    readonly effectiveOn: string;
    readonly until: string | null;
    /** Number and date of the written delegation. */
    readonly basis: string;
  }
>;

/** From `effectiveOn` on the delegation is no longer held. */
export type DelegationEnded = DomainEvent<
  'DelegationEnded',
  PersonAddress & { readonly delegation: string; readonly agency: string; readonly effectiveOn: string }
>;

/** Everything that can happen to a person in the register. */
export type PersonEvent = PersonRegistered | RoleGranted | RoleEnded | DelegationGranted | DelegationEnded;
