import type { DeadLetters } from './dead-letters.js';
import { orderOf } from './dead-letters.js';
import { causeOf, failureOf } from './failures.js';
import type { Persistence } from './persist.js';
import { persist } from './persist.js';

/** One input on its way into a loop. */
export interface Item {
  readonly id: string;
  readonly key: string;
  readonly position: bigint;
  readonly body: () => string;
}

/** What delivery needs to know of its surroundings. */
export interface DeliveryDeps extends Persistence {
  readonly deadLetters: DeadLetters;
  /** Loops before this one: what they parked waits here too, since this one would act without it. */
  readonly behind?: readonly string[];
}

/** Whether this input must wait for one before it. */
export const isParked = (
  { loop, behind = [], deadLetters }: DeliveryDeps,
  { key, position }: Pick<Item, 'key' | 'position'>,
): boolean => [...behind, loop].some((each) => deadLetters.isParked(each, key, orderOf(position)));

/**
 * Works off one input: transient failures are tried again in place, poison is parked with its cause, and what follows in
 * the same stream is parked behind it, while other streams flow.
 */
export const deliver = (deps: DeliveryDeps, item: Item, work: () => Promise<unknown>): Promise<void> => {
  const { loop, deadLetters, log } = deps;
  const { id: input, key } = item;
  const park = (cause: string | null): Promise<void> =>
    persist(deps, input, () =>
      deadLetters.park({ loop, key, input, order: orderOf(item.position), cause, body: item.body() }),
    );
  return deadLetters.inTurn(`${loop}/${key}`, async () => {
    if (isParked(deps, item)) return park(null);
    try {
      await persist(deps, input, work);
    } catch (thrown) {
      if (failureOf(thrown) === 'place') throw thrown;
      log.error('input parked', { loop, key, input, error: thrown });
      await park(causeOf(thrown));
    }
  });
};
