import type { Contract } from '@chidao/contract';
import type { PublicMessage, RecordedEvent, ToContract } from '@chidao/kernel';
import type { Outgoing } from '@chidao/messaging';
import type { PublishedStream } from './published-streams.js';

/** What the relay publishes of a batch, and how far each stream has come. */
export interface Publication {
  readonly outgoing: readonly Outgoing[];
  readonly streams: ReadonlyMap<string, PublishedStream & { readonly position: bigint }>;
}

/** The contract of every message type; two contracts of one type are an error of the build. */
export const contractsByType = (contracts: readonly Contract[]): ReadonlyMap<string, Contract> => {
  const byType = new Map<string, Contract>();
  for (const contract of contracts) {
    if (byType.has(contract.type)) throw new Error(`two contracts of type ${contract.type}`);
    byType.set(contract.type, contract);
  }
  return byType;
};

const messageOf = (event: RecordedEvent, type: string, data: object): Omit<PublicMessage, 'previousRevision'> => ({
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

/** Revision published before this event: known streams say, and a repeated event gets the answer that it got. */
const previousOf = (known: PublishedStream | undefined, revision: bigint): bigint => {
  if (!known) return -1n;
  return BigInt(known.revision) < revision ? BigInt(known.revision) : BigInt(known.previous);
};

/**
 * Private events → public messages. Data that does not meet its contract stops the relay: publishing less or something
 * else would be worse.
 */
export const publicationOf = (
  events: readonly RecordedEvent[],
  known: ReadonlyMap<string, PublishedStream>,
  { contracts, toContracts }: { contracts: ReadonlyMap<string, Contract>; toContracts: readonly ToContract[] },
): Publication => {
  const streams = new Map<string, PublishedStream & { readonly position: bigint }>();
  const outgoing: Outgoing[] = [];
  for (const event of events) {
    const contracted = toContracts.map((toContract) => toContract(event)).find((found) => found !== null);
    if (!contracted) continue;
    const contract = contracts.get(contracted.type);
    if (!contract) throw new Error(`no contract of type ${contracted.type}`);
    const data = contract.schema.parse(contracted.data);
    const previous = previousOf(streams.get(event.stream) ?? known.get(event.stream), event.revision);
    const { position, stream, revision } = event;
    streams.set(stream, { revision: String(revision), previous: String(previous), position });
    const message = { ...messageOf(event, contract.type, data), previousRevision: previous };
    outgoing.push({ topic: contract.topic, message });
  }
  return { outgoing, streams };
};
