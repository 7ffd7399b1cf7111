import type { Contract } from '@chidao/contract';
import type { Upcaster } from '@chidao/event-store';
import type { PublicMessage, RecordedEvent, ToContract } from '@chidao/kernel';
import type { Outgoing } from '@chidao/messaging';

/** What is published, and as what. */
export interface Publications {
  readonly contracts: readonly Contract[];
  readonly toContracts: readonly ToContract[];
  readonly upcasters: readonly Upcaster[];
}

/** The message of an event, still without the place of the one published before it; null for what stays private. */
export type Publish = (event: RecordedEvent) => { readonly topic: string; readonly message: Unplaced } | null;

type Unplaced = Omit<PublicMessage, 'previousRevision'>;

/** The contract of every message type; two contracts of one type are an error of the build. */
export const contractsByType = (contracts: readonly Contract[]): ReadonlyMap<string, Contract> => {
  const byType = new Map<string, Contract>();
  for (const contract of contracts) {
    if (byType.has(contract.type)) throw new Error(`two contracts of type ${contract.type}`);
    byType.set(contract.type, contract);
  }
  return byType;
};

const messageOf = (event: RecordedEvent, type: string, data: object): Unplaced => ({
  id: event.id,
  type,
  stream: event.stream,
  revision: event.revision,
  position: event.position,
  occurredAt: event.occurredAt,
  recordedAt: event.recordedAt,
  actor: event.actor,
  causationId: event.causationId,
  correlationId: event.correlationId,
  data,
});

/**
 * Private event → public message. Data that does not meet its contract stops the relay: publishing less or something else
 * would be worse.
 */
export const publishing = ({ contracts, toContracts }: Pick<Publications, 'contracts' | 'toContracts'>): Publish => {
  const byType = contractsByType(contracts);
  return (event) => {
    const contracted = toContracts.map((toContract) => toContract(event)).find((found) => found !== null);
    if (!contracted) return null;
    const contract = byType.get(contracted.type);
    if (!contract) throw new Error(`no contract of type ${contracted.type}`);
    return { topic: contract.topic, message: messageOf(event, contract.type, contract.schema.parse(contracted.data)) };
  };
};

/** Names the event that stops the relay, for whoever must mend its mapping. */
const publishedBy = (publish: Publish, event: RecordedEvent): ReturnType<Publish> => {
  try {
    return publish(event);
  } catch (cause) {
    const { id, type, stream, revision, position } = event;
    throw new Error(`${type} ${id} (${stream}, revision ${revision}, position ${position}) cannot be published`, {
      cause,
    });
  }
};

/** What the relay publishes of a batch, and how far that brings each stream that it brings further. */
export interface Publication {
  readonly outgoing: readonly Outgoing[];
  readonly reached: ReadonlyMap<string, Pick<RecordedEvent, 'revision' | 'position'>>;
}

/** Where the streams of a batch stand. */
export interface Standing {
  /** Last published revision by stream. */
  readonly published: ReadonlyMap<string, bigint>;
  /** All published revisions of a stream, asked for where an event is published again. */
  readonly revisions: (stream: string) => Promise<readonly bigint[]>;
}

/**
 * Names the revision published before each message. An event that is published again, whether alone or with others of its
 * stream, gets what it got the first time: the log says so, so that nobody sees a gap where there is none.
 */
export const publicationOf = async (
  events: readonly RecordedEvent[],
  publish: Publish,
  { published, revisions }: Standing,
): Promise<Publication> => {
  const outgoing: Outgoing[] = [];
  const reached = new Map<string, Pick<RecordedEvent, 'revision' | 'position'>>();
  for (const event of events) {
    const found = publishedBy(publish, event);
    if (!found) continue;
    const { stream, revision, position } = event;
    const last = reached.get(stream)?.revision ?? published.get(stream) ?? -1n;
    const isRepeat = revision <= last;
    const previousRevision = isRepeat ? before(revision, await revisions(stream)) : last;
    if (!isRepeat) reached.set(stream, { revision, position });
    outgoing.push({ topic: found.topic, message: { ...found.message, previousRevision } });
  }
  return { outgoing, reached };
};

const before = (revision: bigint, revisions: readonly bigint[]): bigint =>
  revisions.findLast((each) => each < revision) ?? -1n;
