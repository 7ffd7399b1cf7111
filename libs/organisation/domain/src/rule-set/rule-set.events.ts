import type { DomainEvent } from '@chidao/kernel';
import type { RuleSet } from '@chidao/timeliness';

/** The rules R0–R24 and settings of a province (deadlines.md §6, §7), drafted under a version. */
export type RuleSetDrafted = DomainEvent<
  'RuleSetDrafted',
  { /** The root agency of the province. */ readonly agency: string; readonly version: string; readonly rules: RuleSet }
>;

/** Signed by the competent leader; `effectiveOn` is the first civil day on which it applies. */
export type RuleSetSigned = DomainEvent<
  'RuleSetSigned',
  {
    readonly agency: string;
    readonly version: string;
    readonly legalBasis: string;
    readonly effectiveOn: string;
    /** Person id. */
    readonly signer: string;
  }
>;

/** In force from `effectiveOn` until the next one begins; carries everything that others need. */
export type RuleSetActivated = DomainEvent<
  'RuleSetActivated',
  {
    readonly agency: string;
    readonly version: string;
    readonly legalBasis: string;
    readonly effectiveOn: string;
    readonly rules: RuleSet;
  }
>;

/** Everything that can happen to the rule sets of a province: one stream. */
export type RuleSetEvent = RuleSetDrafted | RuleSetSigned | RuleSetActivated;
