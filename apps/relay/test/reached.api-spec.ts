import type { EventStore } from '@chidao/event-store';
import { createRelay } from '../src/index.js';
import { openSampleLog, publications, speakerStream } from './sample-log.js';

/** Appends that reach the log when they are let through. */
const gated = () => {
  let letThrough = (): void => undefined;
  let gate: Promise<void> = Promise.resolve();
  let waiting = 0;
  return {
    shut: () => void (gate = new Promise((resolve) => (letThrough = resolve))),
    open: () => letThrough(),
    waiting: () => waiting,
    around: (store: EventStore): EventStore => ({
      ...store,
      append: async (...append) => {
        waiting += 1;
        await gate;
        return store.append(...append);
      },
    }),
  };
};

const NINE = '2025-01-06T09:00:00.000Z';
const TEN = '2025-01-06T10:00:00.000Z';

/** An append that was decided at nine is still on its way when the relay announces at ten. */
const announceDuringAppend = async (isHasty: boolean) => {
  const gate = gated();
  const { deps, records, say, at } = await openSampleLog(gate.around);
  const settled = isHasty ? async () => undefined : deps.store.settled;
  const relay = createRelay({ ...deps, store: { ...deps.store, settled } }, publications);
  await relay.start();
  at(NINE);
  gate.shut();
  const saying = say(speakerStream(1), 'decided at nine');
  while (gate.waiting() === 0) await new Promise(setImmediate);
  at(TEN);
  const announcing = relay.announce();
  await new Promise(setImmediate);
  const before = await deps.bus.reached();
  gate.open();
  await saying;
  await announcing;
  await relay.caughtUp();
  await relay.stop();
  const missed = records.filter(
    ({ recordedAt, position }) => before && recordedAt <= before.time && position > before.position,
  );
  return { before, missed: missed.length, after: await deps.bus.reached(), head: await deps.store.head() };
};

describe('what the relay announces as reached', () => {
  it('waits for appends that were begun by then', async () => {
    const { before, missed, after, head } = await announceDuringAppend(false);
    expect([before, missed]).toEqual([null, 0]);
    expect(after).toMatchObject({ time: TEN, position: head });
  });

  it('would be untrue of a relay that looks at the log only', async () => {
    expect(await announceDuringAppend(true)).toMatchObject({ before: { time: TEN, position: -1n }, missed: 1 });
  });

  it('waits for events whose first sending had no known outcome, until they are sent again', async () => {
    let [sendings, sendAgain] = [0, (): void => undefined];
    const unknownFirst = (store: EventStore): EventStore => ({
      ...store,
      append: async (...append) =>
        (sendings += 1) === 1 ? { status: 'unknown', cause: 'no answer' } : store.append(...append),
    });
    const pausing = new Promise<void>((resolve) => (sendAgain = resolve));
    const { deps, say, at } = await openSampleLog(unknownFirst, () => pausing);
    const relay = createRelay(deps, publications);
    await relay.start();
    at(NINE);
    const saying = say(speakerStream(1), 'decided at nine');
    while (sendings === 0) await new Promise(setImmediate);
    at(TEN);
    const announcing = relay.announce();
    for (let turns = 0; turns < 20; turns += 1) await new Promise(setImmediate);
    expect(await deps.bus.reached()).toBeNull();
    sendAgain();
    await Promise.all([saying, announcing]);
    await relay.stop();
    expect(sendings).toBe(2);
  });
});
