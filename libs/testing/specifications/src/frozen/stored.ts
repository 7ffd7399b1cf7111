import type { RecordedEvent } from '@chidao/kernel';
import type { Folding, FrozenContext, FrozenEvent } from './frozen-event.js';

const instant = '2025-01-06T01:00:00.000Z';

/** A frozen shape with an envelope around it, as the store would hand it out. */
export const recorded = ({ category, type, schemaVersion, data }: FrozenEvent, revision = 0): RecordedEvent => ({
  ...{ id: `event-${revision}`, type, schemaVersion, data, stream: `${category}-1`, about: {}, envelopeVersion: 1 },
  ...{ revision: BigInt(revision), position: BigInt(revision), occurredAt: instant, recordedAt: instant },
  ...{ actor: { kind: 'person', id: 'person-1' }, capacity: { agency: 'agency-1', by: 'officer' } },
  ...{ commandId: 'command-1', commandFingerprint: '', causationId: null, correlationId: 'correlation-1' },
  ...{ versions: { ruleSet: null, calendar: null }, dataHash: '', prevHash: null, eventHash: '' },
});

/** Brought to today's shape, one version at a time, as the event store's own upcasting does. */
export const upcastIn = (context: FrozenContext, event: RecordedEvent): RecordedEvent => {
  const category = event.stream.slice(0, event.stream.indexOf('-'));
  const step = context.upcasters.find(
    (one) => one.category === category && one.type === event.type && one.from === event.schemaVersion,
  );
  if (!step) return event;
  return upcastIn(context, { ...event, data: step.upcast(event.data, event), schemaVersion: step.from + 1 });
};

/** The state that today's examples leave up to (without) the first event of that type. */
export const stateBefore = ({ examples }: FrozenContext, decider: Folding, type: string): unknown => {
  const history = Object.entries(examples[decider.category] ?? {});
  const until = history.findIndex(([name]) => name === type);
  return history
    .slice(0, Math.max(until, 0))
    .map(([name, data], index) => recorded({ category: decider.category, type: name, schemaVersion: 1, data }, index))
    .reduce((state, event) => decider.evolve(state as never, event as never), decider.initialState);
};
