import { derivedId, streamOf } from '@chidao/event-store';
import type { Witnessed } from './evidence.js';
import type { Acknowledgement, Order } from './protocol.js';

type Sendable = Extract<Order, { kind: 'command' }>;

/** What the driver sent and what it was told: it alone decides what must be in the log. */
export interface Ledger {
  /** A command that died unanswered, under its old id; null when there is none. */
  readonly again: () => Sendable | null;
  readonly fresh: () => Sendable;
  readonly acknowledge: (acknowledgement: Acknowledgement) => void;
  /** Whatever is unanswered is to be sent again. */
  readonly died: () => void;
  readonly acknowledged: readonly Witnessed[];
  readonly sent: () => readonly string[];
  readonly isSettled: () => boolean;
}

/** New books every now and then: a long one would make each command slower. */
const BOOKS = 7;
const PER_BOOK = 20;

const bookOf = (sent: number): number => Math.floor(sent / (BOOKS * PER_BOOK)) * BOOKS + (sent % BOOKS);

export const newLedger = (seed: number): Ledger => {
  const sent = new Map<string, { readonly order: Sendable; readonly sentAfter: bigint }>();
  const unanswered = new Set<string>();
  const acknowledged: Witnessed[] = [];
  let again: string[] = [];
  let highest = -1n;
  return {
    again: () => sent.get(again.shift() ?? '')?.order ?? null,
    fresh: () => {
      const commandId = derivedId('crash', seed, sent.size);
      const stream = streamOf('book', derivedId('crash book', seed, bookOf(sent.size)));
      const order = { kind: 'command', commandId, stream } as const;
      sent.set(commandId, { order, sentAfter: highest });
      unanswered.add(commandId);
      return order;
    },
    acknowledge: (acknowledgement) => {
      const { commandId, place } = acknowledgement;
      unanswered.delete(commandId);
      acknowledged.push({ ...acknowledgement, sentAfter: sent.get(commandId)?.sentAfter ?? -1n });
      const position = BigInt(place?.position ?? -1);
      if (position > highest) highest = position;
    },
    died: () => {
      again = [...unanswered];
    },
    acknowledged,
    sent: () => [...sent.keys()],
    isSettled: () => unanswered.size === 0,
  };
};
