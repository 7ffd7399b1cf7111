import type { Consumption, MessageBus, Reached } from '../port.js';
import { openTopicLog } from './topic-log.js';

/** Wakes whoever waits for messages. */
const doorbell = () => {
  const waiting = new Set<() => void>();
  return {
    ring: (): void => {
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    rung: (signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        if (signal.aborted) resolve();
        else waiting.add(resolve);
      }),
  };
};

/**
 * The bus of one process, its topics on local disk. They are a copy that the relay can publish again from the log; the
 * relay's checkpoint never runs ahead of what survived (it re-sends, nothing doubles).
 */
export const openEmbeddedBus = (file: string): MessageBus => {
  const log = openTopicLog(file);
  const bell = doorbell();
  let newest: Reached | null = null;

  const consumeTopic = async (topic: string, consumption: Consumption, signal: AbortSignal): Promise<void> => {
    let next = await consumption.from(topic);
    while (!signal.aborted) {
      const batch = log.readFrom(topic, next);
      if (batch.length === 0) await bell.rung(signal);
      else await consumption.handle(batch);
      next = (batch.at(-1)?.offset ?? next - 1n) + 1n;
    }
  };
  return {
    publish: async (messages) => {
      log.append(messages);
      bell.ring();
    },
    endOffsets: async (topics) => new Map(topics.map((topic) => [topic, log.endOf(topic)])),
    consume: async (consumption, signal) => {
      signal.addEventListener('abort', bell.ring, { once: true });
      await Promise.all(consumption.topics.map((topic) => consumeTopic(topic, consumption, signal)));
    },
    announce: async ({ position, time }) => {
      newest = { position, time, ends: log.ends() };
    },
    reached: async () => newest,
    close: async () => {
      bell.ring();
      log.close();
    },
  };
};
