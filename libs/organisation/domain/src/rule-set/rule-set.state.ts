import { evolveBy } from '@chidao/kernel';
import type { RuleSet } from '@chidao/timeliness';
import type { RuleSetEvent } from './rule-set.events.js';

/** What a signature says. */
export interface Signed {
  readonly legalBasis: string;
  readonly effectiveOn: string;
}

/** One version on its way: drafted, signed, activated. */
export interface RuleSetVersion {
  readonly rules: RuleSet;
  /** Id of the actor who drafted it. */
  readonly maker: string;
  readonly signed: Signed | null;
  readonly active: boolean;
}

/** `agency` is null until the first draft. */
export interface RuleSetState {
  readonly agency: string | null;
  readonly versions: Readonly<Record<string, RuleSetVersion>>;
}

export const initialState: RuleSetState = { agency: null, versions: {} };

const change = (state: RuleSetState, version: string, by: Partial<RuleSetVersion>): RuleSetState => {
  const known = state.versions[version];
  return known ? { ...state, versions: { ...state.versions, [version]: { ...known, ...by } } } : state;
};

export const evolve = evolveBy<RuleSetState, RuleSetEvent>({
  RuleSetDrafted: (state, { data: { agency, version, rules }, actor }) => ({
    agency,
    versions: { ...state.versions, [version]: { rules, maker: actor.id, signed: null, active: false } },
  }),
  RuleSetSigned: (state, { data: { version, legalBasis, effectiveOn } }) =>
    change(state, version, { signed: { legalBasis, effectiveOn } }),
  RuleSetActivated: (state, { data: { version } }) => change(state, version, { active: true }),
});

/** A version by name; own properties only, so that no name is special. */
export const versionOf = (state: RuleSetState, version: string): RuleSetVersion | null =>
  Object.hasOwn(state.versions, version) ? (state.versions[version] ?? null) : null;
