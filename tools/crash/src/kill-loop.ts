import { setTimeout } from 'node:timers/promises';
import { openEmbeddedEventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { faultsIn } from './evidence.js';
import { newLedger, type Ledger } from './ledger.js';
import { startLife, type Life } from './life.js';
import type { Order, Writer } from './protocol.js';

export interface KillLoop {
  readonly directory: string;
  readonly kills: number;
  readonly writer: Writer;
  /** Gives the ids, and the moments of killing. */
  readonly seed: number;
  readonly onKill?: (kill: number) => void;
}

/** What the loop saw. `settled` commands were on disk although their first writer died before it said so. */
export interface Outcome {
  readonly kills: number;
  readonly sent: number;
  readonly acknowledged: number;
  readonly settled: number;
  readonly events: number;
  readonly faults: readonly string[];
}

/** Commands under way at once, so that a kill hits groups that are written together. */
const IN_FLIGHT = 16;

/** In milliseconds: how long opening may go on, and how long after an answer the blow falls. */
const OPENING = 20;
const AFTER_ANSWER = 4;
const MOST_ANSWERS = 40;

/**
 * Kills a writer again and again at random moments, opening and recovering included, while it works; the next one gets
 * what was left unanswered under the same command ids. The last one may live until everything is answered; then the
 * log is held against what was seen.
 */
export const killLoop = async ({ directory, kills, writer, seed, onKill }: KillLoop): Promise<Outcome> => {
  const ledger = newLedger(seed);
  const random = randomFrom(seed);
  let standby = startLife();
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const life = standby;
      standby = startLife();
      await begin(life, { directory, writer });
      employ(life, ledger, () => ledger.again() ?? ledger.fresh());
      await life.during(momentToKill(life, random));
      await life.kill();
      ledger.died();
      onKill?.(kill);
    }
    await begin(standby, { directory, writer });
    await standby.during(settle(standby, ledger));
  } finally {
    await standby.kill();
  }
  return outcomeOf(kills, ledger, await readLog(directory));
};

const begin = async (life: Life, how: { readonly directory: string; readonly writer: Writer }): Promise<void> => {
  await life.ready;
  life.send({ kind: 'begin', ...how });
};

/** One life in four ends while the log is opened or just after, the others after some answers: on any machine's pace. */
const momentToKill = async (life: Life, random: () => number): Promise<void> => {
  if (random() < 0.25) return setTimeout(random() * OPENING);
  let left = Math.ceil(random() * MOST_ANSWERS);
  await new Promise<void>((resolve) => life.onAcknowledgement(() => (left -= 1) === 0 && resolve()));
  await setTimeout(random() * AFTER_ANSWER);
};

/** Keeps the writer busy: each answer brings it the next command. */
const employ = (life: Life, ledger: Ledger, next: () => Order | null): void => {
  const sendNext = () => {
    const order = next();
    if (order) life.send(order);
  };
  life.onAcknowledgement((acknowledgement) => {
    ledger.acknowledge(acknowledgement);
    sendNext();
  });
  for (let count = 0; count < IN_FLIGHT; count += 1) sendNext();
};

const settle = (life: Life, ledger: Ledger): Promise<void> =>
  new Promise((resolve) => {
    employ(life, ledger, ledger.again);
    const check = () => ledger.isSettled() && resolve();
    life.onAcknowledgement(check);
    check();
  });

const readLog = async (directory: string): Promise<readonly RecordedEvent[]> => {
  const store = await openEmbeddedEventStore({ directory, readOnly: true });
  const log: RecordedEvent[] = [];
  for await (const event of store.readAll(-1n)) log.push(event);
  await store.close();
  return log;
};

const outcomeOf = (kills: number, ledger: Ledger, log: readonly RecordedEvent[]): Outcome => ({
  kills,
  sent: ledger.sent().length,
  acknowledged: ledger.acknowledged.length,
  settled: ledger.acknowledged.filter(({ repeated }) => repeated).length,
  events: log.length,
  faults: faultsIn(log, ledger.acknowledged, ledger.sent()),
});

/** A plain generator of numbers from 0 to 1: the same ones for the same seed. */
const randomFrom = (seed: number) => {
  let state = (seed >>> 0) + 1;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
