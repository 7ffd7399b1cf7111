// The process that is killed: opens the log, carries out commands as they come, and tells when each is on disk.
import { randomUUID } from 'node:crypto';
import { commandHandler, openEmbeddedEventStore } from '@chidao/event-store';
import { bookCommand, bookDecider } from '@chidao/event-store/conformance';
import { notesOf, READY, type Acknowledgement, type Order, type Writer } from './protocol.js';

type Carry = (order: Extract<Order, { kind: 'command' }>) => Promise<Acknowledgement>;

const clock = { now: () => new Date().toISOString() };

const open = async (directory: string, writer: Writer): Promise<Carry> => {
  const store = await openEmbeddedEventStore({ directory });
  const handle = commandHandler({ store, clock, upcast: (event) => event }, bookDecider);
  return async ({ commandId, stream }) => {
    const id = writer === 'decidesAfresh' ? randomUUID() : commandId;
    await handle(stream, bookCommand('OpenBook', { agency: 'a' }, { commandId: stream.slice('book-'.length) }));
    const command = bookCommand('AddNotes', { notes: notesOf(commandId) }, { commandId: id });
    const { revision, position, repeated } = await handle(stream, command);
    return { commandId, stream, place: { revision: String(revision), position: String(position) }, repeated };
  };
};

/** Promises what it has only begun. */
const early =
  (carry: Carry): Carry =>
  async (order) => {
    void carry(order);
    return { commandId: order.commandId, stream: order.stream, place: null, repeated: false };
  };

let carrying: Promise<Carry> | null = null;

process.on('message', (order: Order) => {
  if (order.kind === 'begin') {
    const opened = open(order.directory, order.writer);
    carrying = order.writer === 'acknowledgesEarly' ? opened.then(early) : opened;
    return;
  }
  void carrying?.then((carry) => carry(order)).then((acknowledgement) => process.send?.(acknowledgement));
});
process.on('disconnect', () => process.exit());
process.send?.(READY);
