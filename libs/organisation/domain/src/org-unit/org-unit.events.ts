import type { DomainEvent } from '@chidao/kernel';

/** What a body is (glossary §3). */
export type AgencyKind =
  | 'peoplesCommittee'
  | 'peoplesCouncil'
  | 'standingBody'
  | 'office'
  | 'department'
  | 'sectorBody'
  | 'publicServiceUnit'
  | 'division'
  | 'ministry'
  | 'inspectorate'
  | 'partyCommittee'
  | 'partyBody'
  | 'steeringCommittee'
  | 'fatherlandFront'
  | 'massOrganisation'
  | 'memberOrganisation'
  | 'enterprise'
  | 'mediaBody'
  | 'other';

/** The system a body belongs to. A parent of another system does not direct it; only a superior named as such does. */
export type Hierarchy = 'state' | 'party' | 'front' | 'mass' | 'enterprise';

/** The level of administration that a body serves. */
export type AgencyLevel = 'central' | 'province' | 'district' | 'commune';

/** An agency exists from `effectiveOn` to `until` (its last day). */
export type OrgUnitRegistered = DomainEvent<
  'OrgUnitRegistered',
  {
    readonly agency: string;
    readonly name: string;
    readonly kind: AgencyKind;
    readonly level: AgencyLevel;
    readonly hierarchy: Hierarchy;
    /** The administrative unit it serves, as written: "tỉnh Bình Minh"; null: that of its parent, or none. */
    readonly area: string | null;
    readonly parent: string | null;
    /** Further bodies that direct it, only where the register says so: council → committee, committee → members. */
    readonly superiors: readonly string[];
    /** Electronic identification code. */
    readonly code: string | null;
    readonly effectiveOn: string;
    readonly until: string | null;
  }
>;

export type OrgUnitRenamed = DomainEvent<
  'OrgUnitRenamed',
  { readonly agency: string; readonly name: string; readonly legalBasis: string; readonly effectiveOn: string }
>;

/** Another way in which documents write its name. */
export type OrgAliasAdded = DomainEvent<
  'OrgAliasAdded',
  { readonly agency: string; readonly alias: string; readonly effectiveOn: string }
>;

export type Post = 'head' | 'deputy';

/** A person leads the agency; `until` is the last day, null while open. */
export type HeadAppointed = DomainEvent<
  'HeadAppointed',
  {
    readonly agency: string;
    readonly person: string;
    readonly post: Post;
    readonly effectiveOn: string;
    readonly until: string | null;
  }
>;

/** From `effectiveOn` on the person no longer holds the post. */
export type HeadTermEnded = DomainEvent<
  'HeadTermEnded',
  { readonly agency: string; readonly person: string; readonly post: Post; readonly effectiveOn: string }
>;

/** Everything that can happen to an agency. */
export type OrgUnitEvent = OrgUnitRegistered | OrgUnitRenamed | OrgAliasAdded | HeadAppointed | HeadTermEnded;
