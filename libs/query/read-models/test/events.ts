import type { About, Actor, RecordedEvent } from '@chidao/kernel';
import type { AnyReadModel } from '../src/index.js';

/** What a specification says of an event; the rest of the envelope has plain defaults. */
export interface Told {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
  readonly about?: About;
  readonly at?: string;
  readonly actor?: string;
  readonly kind?: Actor['kind'];
  readonly command?: string;
}

/** Events in the order told: positions and revisions follow from it. */
export const recorded = (...told: readonly Told[]): readonly RecordedEvent[] => {
  const revisions = new Map<string, bigint>();
  return told.map(
    ({ stream, type, data, about = {}, at = '2025-01-06T01:00:00.000Z', actor = 'somebody', ...by }, index) => {
      const revision = (revisions.get(stream) ?? -1n) + 1n;
      revisions.set(stream, revision);
      return {
        ...{ id: `event-${index}`, stream, type, data, about, revision, position: BigInt(index) },
        ...{ schemaVersion: 1, occurredAt: at, recordedAt: at, causationId: null, correlationId: 'specification' },
        actor: { kind: by.kind ?? 'person', id: actor },
        capacity: { agency: 'some-agency', by: 'officer' },
        versions: { ruleSet: 'QT-01', calendar: null },
        envelopeVersion: 1,
        commandId: by.command ?? `command-${index}`,
        commandFingerprint: '',
        dataHash: '',
        prevHash: null,
        eventHash: '',
      } as unknown as RecordedEvent;
    },
  );
};

type Documents = Readonly<Record<string, object>>;

/** Documents of a read model after these events, as the runner folds them: each event once. */
export const folded = (model: AnyReadModel, events: readonly RecordedEvent[]): Documents => {
  const documents = new Map<string, object | null>();
  const positions = new Map<string, bigint>();
  for (const event of events) {
    for (const id of new Set(model.idsOf(event))) {
      if ((positions.get(id) ?? -1n) >= event.position) continue;
      documents.set(id, model.evolve((documents.get(id) ?? null) as never, event, id));
      positions.set(id, event.position);
    }
  }
  return Object.fromEntries([...documents].filter(([, document]) => document !== null)) as Documents;
};

/** A fold that gets every event twice must be the same. */
export const foldedTwice = (model: AnyReadModel, events: readonly RecordedEvent[]): Documents =>
  folded(
    model,
    events.flatMap((event) => [event, event]),
  );
