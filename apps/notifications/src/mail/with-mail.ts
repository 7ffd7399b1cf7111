import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '@chidao/service';
import type { DispatcherDeps } from './dispatcher.js';
import { dispatchMail } from './dispatcher.js';

type MailingDeps = DispatcherDeps & { readonly service: Service };

/** How often the queue of mails is looked at. */
const EVERY_MS = 15_000;

/** From a step of the ladder to its queued deliveries there are this many events, each the effect of the one before. */
const EFFECTS = 3;

/** Mails wait until everything that is due was queued, so that one mail holds it all. */
const dispatchSettled = async (deps: MailingDeps): Promise<void> => {
  await deps.service.sweep();
  for (let effect = 0; effect < EFFECTS; effect += 1) await deps.service.caughtUp();
  await dispatchMail(deps);
};

/** The service together with the program that mails what it queues. */
export const withMail = (deps: MailingDeps, failed: (error: unknown) => void) => {
  const { service, transport } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> = Promise.resolve();
  const loop = async (): Promise<void> => {
    while (!signal.aborted) {
      await dispatchSettled(deps);
      await pause(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  return {
    ...service,
    sweep: async (): Promise<number> => {
      const swept = await service.sweep();
      return swept > 0 ? swept : dispatchMail(deps);
    },
    start: async (sweepEveryMs?: number): Promise<void> => {
      await service.start(sweepEveryMs);
      if (sweepEveryMs !== undefined)
        running = loop().catch((error: unknown) => (signal.aborted ? undefined : failed(error)));
    },
    stop: async (): Promise<void> => {
      stopping.abort();
      await service.stop();
      await running;
      transport.close();
    },
  };
};
