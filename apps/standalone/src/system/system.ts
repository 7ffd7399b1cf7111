import type { DynamicModule } from '@nestjs/common';
import type { Relay } from '@chidao/relay-service';
import type { Service } from '@chidao/service';
import type { EventStore } from '@chidao/event-store';

/** A part of the system that is hosted: its loops, and its routes. */
export interface Hosted {
  readonly service: Pick<Service, 'name' | 'start' | 'stop' | 'caughtUp' | 'sweep'>;
  readonly module: DynamicModule;
}

/** The whole system in one process. */
export interface System {
  readonly modules: readonly DynamicModule[];
  /** Without intervals nothing happens by itself in time: a test moves the clock and calls `sweep`. */
  readonly start: (every?: { readonly sweepMs: number; readonly announceMs: number }) => Promise<void>;
  /** Resolves when everything that happened so far has had all its effects in every service. */
  readonly settle: () => Promise<void>;
  /** Has every due fact written, until nothing more is due. */
  readonly sweep: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const createSystem = (store: EventStore, relay: Relay, hosted: readonly Hosted[]): System => {
  const settle = async (): Promise<void> => {
    for (let before = -2n; ;) {
      const head = await store.head();
      if (head === before) return;
      before = head;
      await relay.caughtUp();
      await Promise.all(hosted.map(({ service }) => service.caughtUp()));
    }
  };
  return {
    modules: hosted.map(({ module }) => module),
    start: async (every) => {
      await relay.start(every?.announceMs);
      for (const { service } of hosted) await service.start(every?.sweepMs);
    },
    settle,
    sweep: async () => {
      for (let before = -2n; ;) {
        await settle();
        const head = await store.head();
        if (head === before) return;
        before = head;
        for (const { service } of hosted) await service.sweep();
      }
    },
    stop: async () => {
      await relay.stop();
      await Promise.all(hosted.map(({ service }) => service.stop()));
    },
  };
};
