import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { failWith } from '../problem/problem.js';

/** Requests a minute. */
export interface RateLimitSettings {
  /** Of one network address, for what is public and for refused tokens. */
  readonly perAddress: number;
  /** Of one account. */
  readonly perSubject: number;
  /** Of all persons of one agency together. */
  readonly perAgency: number;
}

/** Counts a request; stops it with `RATE_LIMITED` when the limit is passed. */
export type RateLimits = { readonly [Kind in 'address' | 'subject' | 'agency']: (key: string) => Promise<void> };

export const DEFAULT_RATE_LIMITS: RateLimitSettings = { perAddress: 300, perSubject: 600, perAgency: 6_000 };

/** Counted in this process. */
export const rateLimits = ({ perAddress, perSubject, perAgency }: RateLimitSettings): RateLimits => ({
  address: limiter('address', perAddress),
  subject: limiter('subject', perSubject),
  agency: limiter('agency', perAgency),
});

const limiter = (keyPrefix: string, points: number) => {
  const counts = new RateLimiterMemory({ keyPrefix, points, duration: 60 });
  return async (key: string): Promise<void> => {
    try {
      await counts.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      failWith('RATE_LIMITED', { retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) });
    }
  };
};
