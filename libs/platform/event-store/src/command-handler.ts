import type { Clock, Command, Decider, DomainEvent, Happened, RecordedEvent } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import { backOffAfter, pause } from './back-off.js';
import { fingerprintOf, happened, seal } from './envelope.js';
import type { AppendOutcome, EventStore, SealedEvent } from './port.js';
import { turnsByKey } from './turns.js';

/** What a service wires once and uses for every command. */
export interface CommandHandling {
  readonly store: EventStore;
  readonly clock: Clock;
  /** Brings stored shapes to today's (`upcastBy`). */
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  /** Current schema version of an event type; 1 unless said. */
  readonly versionOf?: (category: string, type: string) => number;
  /** Waits before the same events are sent once more after that many unknown outcomes; back-off with jitter. */
  readonly wait?: (unknown: number) => Promise<void>;
  /** Told of each sending of decided events when it begins; it settles when their outcome is known or given up. */
  readonly onSending?: (sending: Promise<unknown>) => void;
}

/** What happened, or had happened before when the same command came again. */
export interface Handled<State> {
  readonly stream: string;
  /** The events of this command; none when the wanted state already held. */
  readonly events: readonly RecordedEvent[];
  /** Revision, position (for `Chidao-Position`) and state after these events, also when more have followed since. */
  readonly revision: bigint | null;
  readonly position: bigint | null;
  readonly state: State;
  readonly repeated: boolean;
}

/** A person's command on something seen names the revision seen; it is refused when a person's event follows it. */
export interface HandleOptions {
  readonly seenRevision?: bigint;
  /** Decide only: refuses as it would, appends nothing. For a command that must claim elsewhere between the two. */
  readonly dryRun?: boolean;
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
 * times, then `CONCURRENT_CHANGE`). An unknown outcome is settled by sending the same events again. Commands on one
 * stream take turns within this process, so that many at once do not use up each other's five decisions.
 */
export const commandHandler = <C extends Command, State, Event extends DomainEvent>(
  handling: CommandHandling,
  decider: Decider<C, State, Event>,
) => {
  const takeTurn = turnsByKey();
  return (stream: string, command: C, options: HandleOptions = {}): Promise<Handled<State>> =>
    takeTurn(stream, () => handle(handling, decider, { stream, command, options }));
};

interface Request<C> {
  readonly stream: string;
  readonly command: C;
  readonly options: HandleOptions;
}

/** What was stored is read back: it may be what an earlier sending of the same command had decided. */
const handle = async <C extends Command, State, Event extends DomainEvent>(
  handling: CommandHandling,
  decider: Decider<C, State, Event>,
  { stream, command, options }: Request<C>,
): Promise<Handled<State>> => {
  let loaded = await load(handling, decider, stream);
  let stored = false;
  for (let decisions = 0; ; decisions += 1) {
    const answered = answerFrom(decider, { stream, command, loaded });
    if (answered) return { ...answered, repeated: !stored };
    if (decisions === DECISIONS) return refuse('CONCURRENT_CHANGE', { stream });
    const sealed = decideAndSeal(handling, decider, { stream, command, options, loaded });
    if (sealed.length === 0 || options.dryRun) return answer(stream, [], loaded);
    const sending = isStored(handling, stream, sealed);
    handling.onSending?.(sending);
    stored = await sending;
    loaded = await load(handling, decider, stream, loaded);
  }
};

/** The stream, or what follows the events already read. */
const load = async <C extends Command, State, Event extends DomainEvent>(
  handling: CommandHandling,
  decider: Decider<C, State, Event>,
  stream: string,
  read: Loaded<State> = { events: [], state: decider.initialState },
): Promise<Loaded<State>> => {
  const events: RecordedEvent[] = [];
  const last = read.events.at(-1);
  const from = last ? last.revision + 1n : 0n;
  for await (const event of handling.store.readStream(stream, from)) events.push(handling.upcast(event));
  return { events: [...read.events, ...events], state: fold(decider, read.state, events) };
};

const fold = <C extends Command, State, Event extends DomainEvent>(
  decider: Decider<C, State, Event>,
  state: State,
  events: readonly RecordedEvent[],
): State => events.reduce((folded, event) => decider.evolve(folded, event as unknown as Happened<Event>), state);

const answer = <State>(stream: string, events: readonly RecordedEvent[], loaded: Loaded<State>): Handled<State> => {
  const last = loaded.events.at(-1);
  return {
    stream,
    events,
    revision: last?.revision ?? null,
    position: last?.position ?? null,
    state: loaded.state,
    repeated: false,
  };
};

/** The answer that this command's stored events gave, whatever followed them; null when it has none. */
const answerFrom = <C extends Command, State, Event extends DomainEvent>(
  decider: Decider<C, State, Event>,
  { stream, command, loaded }: { stream: string; command: C; loaded: Loaded<State> },
): Handled<State> | null => {
  const isOwn = (event: RecordedEvent) => event.commandId === command.context.commandId;
  const own = loaded.events.filter(isOwn);
  if (own.length === 0) return null;
  const fingerprint = fingerprintOf(command);
  if (own.some((event) => event.commandFingerprint !== fingerprint)) refuse('COMMAND_ID_REUSED', { stream });
  const upToOwn = loaded.events.slice(0, loaded.events.findLastIndex(isOwn) + 1);
  if (upToOwn.length === loaded.events.length) return answer(stream, own, loaded);
  return answer(stream, own, { events: upToOwn, state: fold(decider, decider.initialState, upToOwn) });
};

const refuseStale = (events: readonly RecordedEvent[], { seenRevision }: HandleOptions): void => {
  if (seenRevision === undefined) return;
  const last = events.at(-1)?.revision ?? -1n;
  const newer = events.some((event) => event.actor.kind === 'person' && event.revision > seenRevision);
  // A revision that the stream has not reached was never shown to anybody.
  if (newer || seenRevision > last) {
    refuse('REVISION_CONFLICT', { seen: String(seenRevision), current: String(last) });
  }
};

/** Who may comes first: a stale revision tells that the stream exists, and how far it has come. */
const decideAndSeal = <C extends Command, State, Event extends DomainEvent>(
  handling: CommandHandling,
  decider: Decider<C, State, Event>,
  { stream, command, options, loaded }: Request<C> & { readonly loaded: Loaded<State> },
): readonly SealedEvent[] => {
  const rule = decider.commands[command.type as C['type']];
  const capacity = rule.who(command as never, loaded.state);
  if (!capacity) return refuse('ACTOR_NOT_AUTHORISED', { mayKnow: mayKnow(command, loaded.events) });
  refuseStale(loaded.events, options);
  const decided = rule.decide(command as never, loaded.state);
  const recordedAt = handling.clock.now();
  let state = loaded.state;
  let previous: SealedEvent | null = loaded.events.at(-1) ?? null;
  return decided.map((event, ordinal) => {
    const schemaVersion = handling.versionOf?.(decider.category, event.type) ?? 1;
    const envelope = { stream, command, capacity, schemaVersion, recordedAt, previous, ordinal };
    state = decider.evolve(state, happened(event, envelope) as Happened<Event>);
    const sealed = seal(event, { ...envelope, about: decider.about(state, event) });
    previous = sealed;
    return sealed;
  });
};

/** An actor whose agency stands in the stream's `about`, as holder or as issuer, may learn that it exists (403, not 404). */
const mayKnow = (command: Command, events: readonly RecordedEvent[]): boolean => {
  const agency = command.context.standing?.agency;
  if (agency === undefined) return false;
  return events.some(({ about }) => [...(about.agencies ?? []), ...(about.issuers ?? [])].includes(agency));
};

/** False when others were quicker. */
const isStored = async (
  { store, wait = (unknown) => pause(backOffAfter(unknown)) }: CommandHandling,
  stream: string,
  events: readonly SealedEvent[],
): Promise<boolean> => {
  const first = events[0]?.revision ?? 0n;
  const expected = first === 0n ? 'no_stream' : first - 1n;
  for (let sending = 1; sending <= SENDINGS; sending += 1) {
    const outcome: AppendOutcome = await store.append(stream, expected, events);
    if (outcome.status !== 'unknown') return outcome.status === 'committed';
    if (sending < SENDINGS) await wait(sending);
  }
  return refuse('OUTCOME_UNKNOWN', { stream });
};
