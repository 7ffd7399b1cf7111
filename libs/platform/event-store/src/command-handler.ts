import type { Clock, Command, Decider, DomainEvent, Happened, RecordedEvent } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import { fingerprintOf, seal } from './envelope.js';
import type { EventStore, SealedEvent } from './port.js';

/** What a service wires once and uses for every command. */
export interface CommandHandling {
  readonly store: EventStore;
  readonly clock: Clock;
  /** Brings stored shapes to today's (`upcastBy`). */
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  /** Current schema version of an event type; 1 unless said. */
  readonly versionOf?: (category: string, type: string) => number;
}

/** What happened, or had happened before when the same command came again. */
export interface Handled<State> {
  readonly stream: string;
  /** The events of this command; none when the wanted state already held. */
  readonly events: readonly RecordedEvent[];
  readonly revision: bigint | null;
  /** Position of the last event of the stream, for `Chidao-Position`. */
  readonly position: bigint | null;
  readonly state: State;
  readonly repeated: boolean;
}

/** A person's command on something seen names the revision seen; it is refused when a person's event follows it. */
export interface HandleOptions {
  readonly seenRevision?: bigint;
}

const DECISIONS = 5;
const SENDINGS = 5;

interface Loaded<State> {
  readonly events: readonly RecordedEvent[];
  readonly state: State;
}

/**
 * The one path from a command to stored events: read, upcast, fold, decide, append at the revision read.
 * On a conflict the stream is read again, the command is looked for first, and only then decided again (at most five
 * times, then `CONCURRENT_CHANGE`). An unknown outcome is settled by sending the same events again.
 */
export const commandHandler =
  <C extends Command, State, Event extends DomainEvent>(handling: CommandHandling, decider: Decider<C, State, Event>) =>
  async (stream: string, command: C, options: HandleOptions = {}): Promise<Handled<State>> => {
    for (let attempt = 1; attempt <= DECISIONS; attempt += 1) {
      const loaded = await load(handling, decider, stream);
      const earlier = answeredBefore(stream, command, loaded);
      if (earlier) return earlier;
      refuseStale(loaded.events, options);
      const sealed = decideAndSeal(handling, decider, { stream, command, loaded });
      if (sealed.length === 0) return answer(stream, [], loaded, false);
      const stored = await appendSettled(handling.store, stream, sealed);
      if (stored) return answer(stream, stored, foldOnto(decider, loaded, stored), false);
    }
    return refuse('CONCURRENT_CHANGE', { stream });
  };

const load = async <C extends Command, State, Event extends DomainEvent>(
  handling: CommandHandling,
  decider: Decider<C, State, Event>,
  stream: string,
): Promise<Loaded<State>> => {
  const events: RecordedEvent[] = [];
  for await (const event of handling.store.readStream(stream)) events.push(handling.upcast(event));
  return foldOnto(decider, { events: [], state: decider.initialState }, events);
};

const foldOnto = <C extends Command, State, Event extends DomainEvent>(
  decider: Decider<C, State, Event>,
  loaded: Loaded<State>,
  events: readonly RecordedEvent[],
): Loaded<State> => ({
  events: [...loaded.events, ...events],
  state: events.reduce((state, event) => decider.evolve(state, event as unknown as Happened<Event>), loaded.state),
});

const answer = <State>(
  stream: string,
  events: readonly RecordedEvent[],
  loaded: Loaded<State>,
  repeated: boolean,
): Handled<State> => {
  const last = loaded.events.at(-1);
  return {
    stream,
    events,
    revision: last?.revision ?? null,
    position: last?.position ?? null,
    state: loaded.state,
    repeated,
  };
};

const answeredBefore = <State>(stream: string, command: Command, loaded: Loaded<State>): Handled<State> | null => {
  const events = loaded.events.filter((event) => event.commandId === command.context.commandId);
  if (events.length === 0) return null;
  const fingerprint = fingerprintOf(command);
  if (events.some((event) => event.commandFingerprint !== fingerprint)) refuse('COMMAND_ID_REUSED', { stream });
  return answer(stream, events, loaded, true);
};

const refuseStale = (events: readonly RecordedEvent[], { seenRevision }: HandleOptions): void => {
  if (seenRevision === undefined) return;
  const newer = events.find((event) => event.actor.kind === 'person' && event.revision > seenRevision);
  if (newer) refuse('REVISION_CONFLICT', { seen: String(seenRevision), current: String(newer.revision) });
};

const decideAndSeal = <C extends Command, State, Event extends DomainEvent>(
  handling: CommandHandling,
  decider: Decider<C, State, Event>,
  { stream, command, loaded }: { stream: string; command: C; loaded: Loaded<State> },
): readonly SealedEvent[] => {
  const rule = decider.commands[command.type as C['type']];
  const capacity = rule.who(command as never, loaded.state);
  if (!capacity) return refuse('ACTOR_NOT_AUTHORISED', { mayKnow: mayKnow(command, loaded.events) });
  const decided = rule.decide(command as never, loaded.state);
  const recordedAt = handling.clock.now();
  let state = loaded.state;
  let previous: SealedEvent | null = loaded.events.at(-1) ?? null;
  return decided.map((event, ordinal) => {
    const schemaVersion = handling.versionOf?.(decider.category, event.type) ?? 1;
    const envelope = { stream, command, capacity, schemaVersion, recordedAt, previous, ordinal };
    const draft = seal(event, { ...envelope, about: {} });
    state = decider.evolve(state, draft as unknown as Happened<Event>);
    const sealed = seal(event, { ...envelope, about: decider.about(state, event) });
    previous = sealed;
    return sealed;
  });
};

/** An actor whose agency stands in the stream's `about` may learn that it exists (403 instead of 404). */
const mayKnow = (command: Command, events: readonly RecordedEvent[]): boolean => {
  const agency = command.context.standing?.agency;
  return agency !== undefined && events.some((event) => event.about.agencies?.includes(agency) ?? false);
};

const appendSettled = async (
  store: EventStore,
  stream: string,
  events: readonly SealedEvent[],
): Promise<readonly RecordedEvent[] | null> => {
  const first = events[0];
  if (!first) return [];
  const expected = first.revision === 0n ? 'no_stream' : first.revision - 1n;
  for (let sending = 1; sending <= SENDINGS; sending += 1) {
    const outcome = await store.append(stream, expected, events);
    if (outcome.status === 'rejected') return null;
    if (outcome.status === 'committed') return withPositions(store, stream, events, outcome.position);
  }
  return refuse('OUTCOME_UNKNOWN', { stream });
};

const withPositions = async (
  store: EventStore,
  stream: string,
  events: readonly SealedEvent[],
  lastPosition: bigint,
): Promise<readonly RecordedEvent[]> => {
  if (events.length === 1) return events.map((event) => ({ ...event, position: lastPosition }));
  const stored: RecordedEvent[] = [];
  for await (const event of store.readStream(stream, events[0]?.revision ?? 0n)) {
    if (events.some(({ id }) => id === event.id)) stored.push(event);
  }
  return stored;
};
