import type { Consumption, Incoming, MessageBus } from '@chidao/messaging';

/** A bus whose deliveries of some topics can be kept back: messages are late, or lost and come again. */
export interface HeldBus extends MessageBus {
  readonly hold: (isHeld: (topic: string) => boolean) => void;
  readonly release: () => void;
}

export const heldBus = (bus: MessageBus): HeldBus => {
  let isHeld: (topic: string) => boolean = () => false;
  let waiting: (() => void)[] = [];
  const passing = async (topic: string, signal: AbortSignal): Promise<void> => {
    while (isHeld(topic) && !signal.aborted)
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
  };
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  };
  return {
    ...bus,
    consume: (consumption: Consumption, signal) => {
      const handle = async (batch: readonly Incoming[]): Promise<void> => {
        await passing(batch[0]?.source ?? '', signal);
        if (!signal.aborted) await consumption.handle(batch);
      };
      return bus.consume({ ...consumption, handle }, signal);
    },
    hold: (held) => void (isHeld = held),
    release: () => {
      isHeld = () => false;
      wake();
    },
  };
};
