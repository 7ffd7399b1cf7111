import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '@chidao/service';
import { persist } from '@chidao/service';
import type { DispatcherDeps } from './dispatcher.js';
import { dispatchMail } from './dispatcher.js';

type MailingDeps = DispatcherDeps & { readonly service: Service };

/** How often the queue of mails is looked at. */
const EVERY_MS = 15_000;

/** What is still on its way may withdraw what waits to be mailed. */
const dispatchReached = async (deps: MailingDeps): Promise<number> => {
  const until = await deps.service.reachedTime();
  return until === null ? 0 : dispatchMail(deps, until);
};

/** From a step of the ladder to its queued deliveries there are this many events, each the effect of the one before. */
const EFFECTS = 3;
/** More steps than a ladder has; what is refused again and again must not keep the mails back. */
const MOST_STEPS = 20;

/** Mails wait until everything that is due was queued, so that one mail holds it all. */
const dispatchSettled = async (deps: MailingDeps): Promise<void> => {
  for (let step = 0; step < MOST_STEPS && (await deps.service.sweep()) > 0; step += 1)
    for (let effect = 0; effect < EFFECTS; effect += 1) await deps.service.caughtUp();
  await dispatchReached(deps);
};

/** The service together with the program that mails what it queues. */
export const withMail = (deps: MailingDeps, failed: (error: unknown) => void) => {
  const { service, transport, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> = Promise.resolve();
  const loop = async (): Promise<void> => {
    while (!signal.aborted) {
      await persist({ loop: 'mail', log, signal }, 'queue', () => dispatchSettled(deps));
      await pause(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  return {
    ...service,
    sweep: async (): Promise<number> => {
      const swept = await service.sweep();
      return swept > 0 ? swept : dispatchReached(deps);
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
