import type { WorkCalendar } from '@chidao/calendar';
import type { Account } from '@chidao/register';

/** What `chidao init` founds a province with (lifecycle §1.1). */
export interface ProvinceInput {
  /** First civil day of everything named here. */
  readonly effectiveOn: string;
  /** The root agency: the province's people's committee. */
  readonly agency: { readonly name: string; readonly area: string | null; readonly code: string | null };
  readonly registrar: Account;
  readonly ruleOwner: Account;
  readonly head: Account;
  /** Who signs rule sets by written delegation; null: the head. Never the rule owner. */
  readonly ruleSetSigner: { readonly account: Account; readonly basis: string } | null;
  readonly calendars: readonly WorkCalendar[];
}

/** Ids of what was founded; persons by person id. */
export interface Province {
  readonly agency: string;
  readonly registrar: string;
  readonly ruleOwner: string;
  readonly head: string;
  readonly ruleSetSigner: string;
}
