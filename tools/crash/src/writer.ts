// The process that is killed: opens the log, carries out commands as they come, and tells when each is on disk.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { commandHandler, openEmbeddedEventStore } from '@chidao/event-store';
import { bookCommand, bookDecider } from '@chidao/event-store/conformance';
import { notesOf, READY, type Acknowledgement, type Order, type Writer } from './protocol.js';

type Carry = (order: Extract<Order, { kind: 'command' }>, commandId?: string) => Promise<Acknowledgement>;

const clock = { now: () => new Date().toISOString() };

const open = async (directory: string): Promise<Carry> => {
  const store = await openEmbeddedEventStore({ directory });
  const handle = commandHandler({ store, clock, upcast: (event) => event }, bookDecider);
  return async ({ commandId, stream }, id = commandId) => {
    await handle(stream, bookCommand('OpenBook', { agency: 'a' }, { commandId: stream.slice('book-'.length) }));
    const command = bookCommand('AddNotes', { notes: notesOf(commandId) }, { commandId: id });
    const { revision, position, repeated } = await handle(stream, command);
    return { commandId, stream, place: { revision: String(revision), position: String(position) }, repeated };
  };
};

const WAYS: Readonly<Record<Writer, (carry: Carry) => Carry>> = {
  sound: (carry) => carry,
  /** Promises what it has only begun. */
  acknowledgesEarly: (carry) => async (order) => {
    void carry(order);
    return { commandId: order.commandId, stream: order.stream, place: null, repeated: false };
  },
  /** Each try is a new command to it; and it answers late, so that many a blow falls between deed and answer. */
  decidesAfresh: (carry) => async (order) => {
    const acknowledgement = await carry(order, randomUUID());
    await setTimeout(10);
    return acknowledgement;
  },
};

let carrying: Promise<Carry> | null = null;

process.on('message', (order: Order) => {
  if (order.kind === 'begin') carrying = open(order.directory).then(WAYS[order.writer]);
  else void carrying?.then((carry) => carry(order)).then((acknowledgement) => process.send?.(acknowledgement));
});
process.on('disconnect', () => process.exit());
process.send?.(READY);
