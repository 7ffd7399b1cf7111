import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Failed tries to sign in; guessing is slowed down, the rightful user at another address is not locked out. */
export interface Attempts {
  /** Seconds to wait before the next try, 0 when it may be made. */
  readonly wait: (user: string, address: string) => Promise<number>;
  readonly failed: (user: string, address: string) => Promise<void>;
  readonly succeeded: (user: string, address: string) => Promise<void>;
}

/** Failures allowed in a quarter of an hour. */
export interface AttemptLimits {
  readonly perUserAndAddress: number;
  readonly perAddress: number;
}

const WINDOW_SECONDS = 900;

export const countAttempts = ({ perUserAndAddress, perAddress }: AttemptLimits): Attempts => {
  const users = new RateLimiterMemory({ keyPrefix: 'user', points: perUserAndAddress, duration: WINDOW_SECONDS });
  const addresses = new RateLimiterMemory({ keyPrefix: 'address', points: perAddress, duration: WINDOW_SECONDS });
  const userKey = (user: string, address: string): string => JSON.stringify([user, address]);
  return {
    wait: async (user, address) => {
      const spent = [await users.get(userKey(user, address)), await addresses.get(address)];
      const full = spent.filter((found) => found !== null && found.remainingPoints <= 0);
      return Math.ceil(Math.max(0, ...full.map((found) => found?.msBeforeNext ?? 0)) / 1000);
    },
    failed: async (user, address) => {
      await Promise.all([count(users, userKey(user, address)), count(addresses, address)]);
    },
    succeeded: async (user, address) => void (await users.delete(userKey(user, address))),
  };
};

const count = async (limiter: RateLimiterMemory, key: string): Promise<void> => {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
  }
};
