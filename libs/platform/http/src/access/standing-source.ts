import type { Standing } from '@chidao/kernel';
import type { Principal } from '../edge/request-edge.js';

/** Given by each service from its own copy of the organisation's register. */
export interface StandingSource {
  /**
   * Everything the register gives the account on that civil date, one entry per agency; empty for an account that it
   * does not know or that holds no post, role or delegation.
   */
  readonly standingsOf: (account: Principal, on: string) => Promise<readonly Standing[]>;
}

/** Injection token of the `StandingSource` in each service's module. */
export const STANDING_SOURCE = 'chidao:standing-source';
