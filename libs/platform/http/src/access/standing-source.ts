import type { Standing } from '@chidao/kernel';

/** An account as the register knows it: the provider is the issuer (`iss`) of its tokens. */
export interface ProviderAccount {
  readonly provider: string;
  readonly subject: string;
}

/** Given by each service from its own copy of the organisation's register. */
export interface StandingSource {
  /**
   * Everything the register gives the account on that civil date, one entry per agency; empty for an account that it
   * does not know or that holds no post, role or delegation.
   */
  readonly standingsOf: (account: ProviderAccount, on: string) => Promise<readonly Standing[]>;
}

/** Injection token of the `StandingSource` in each service's module. */
export const STANDING_SOURCE = 'chidao:standing-source';
