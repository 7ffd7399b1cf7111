import type { DomainEvent } from '@chidao/kernel';
import type { AgencyKind, AgencyLevel, Hierarchy } from '../org-unit/org-unit.events.js';

/** Agencies that have all of what is named here; at least one thing is. */
export interface AgencySelector {
  readonly kinds: readonly AgencyKind[] | null;
  readonly levels: readonly AgencyLevel[] | null;
  readonly hierarchies: readonly Hierarchy[] | null;
  /** Directly below that agency; `issuer`: below whoever wrote the words. */
  readonly parent: string | null;
  readonly except: readonly string[];
}

/** Who belongs: a list, or whoever one of the selectors fits on the day asked about. */
export type GroupDefinition =
  | { readonly by: 'members'; readonly members: readonly string[] }
  | { readonly by: 'rule'; readonly anyOf: readonly AgencySelector[] };

/** Words that stand for a set of agencies, kept as written: "Các sở, ban, ngành". */
export type GroupDefined = DomainEvent<
  'GroupDefined',
  {
    readonly group: string;
    readonly expression: string;
    readonly aliases: readonly string[];
    readonly definition: GroupDefinition;
    readonly effectiveOn: string;
    readonly until: string | null;
  }
>;

/** From `effectiveOn` on the words mean another set; on earlier days they keep their meaning. */
export type GroupChanged = DomainEvent<
  'GroupChanged',
  {
    readonly group: string;
    readonly aliases: readonly string[];
    readonly definition: GroupDefinition;
    readonly effectiveOn: string;
    readonly until: string | null;
  }
>;

/** Everything that can happen to a group. */
export type GroupEvent = GroupDefined | GroupChanged;
