import { deserialise } from '@chidao/messaging';
import type { RecordedEvent } from '@chidao/kernel';
import type { DeadLetter } from './dead-letters.js';
import type { DeliveryDeps } from './delivery.js';
import type { LookupsLoopDeps } from './lookups-loop.js';
import { foldAgain } from './lookups-loop.js';
import type { OwnLoopDeps } from './own-loop.js';
import { lookupsCaughtUp, reactToEvent } from './own-loop.js';
import type { PoliciesLoopDeps } from './policies-loop.js';
import { reactToMessage } from './policies-loop.js';
import type { ReplayedLoop } from './replay-loop.js';

type Deps = Omit<LookupsLoopDeps & PoliciesLoopDeps & OwnLoopDeps, 'delivery'>;

/** An own event is read again from the log, where it is as it was written, and brought to today's shape. */
const eventOf = async ({ store, upcast }: Deps, { key, input }: DeadLetter): Promise<RecordedEvent> => {
  for await (const event of store.readStream(key)) if (event.id === input) return upcast(event);
  throw new Error(`the log has no event ${input} in ${key}`);
};

/** The loops of a service in the order in which they see an input, each with what it does on it. */
export const replayedLoops = (deps: Deps, { signal }: DeliveryDeps): readonly ReplayedLoop[] => {
  const lookedUp = (): Promise<void> => lookupsCaughtUp(deps, signal);
  return [
    { loop: 'lookups', again: ({ body }) => foldAgain(deps, deserialise(body)) },
    {
      loop: 'policies',
      again: async ({ body }) => {
        await lookedUp();
        await deps.indexed();
        await reactToMessage(deps, deserialise(body));
      },
    },
    {
      loop: 'own',
      again: async (letter) => {
        await lookedUp();
        await reactToEvent(deps, await eventOf(deps, letter));
      },
    },
  ];
};
