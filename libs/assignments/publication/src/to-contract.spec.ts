import { assignmentsContracts } from '@chidao/assignments-contracts';
import type { Contract } from '@chidao/contract';
import type { RecordedEvent, ToContract } from '@chidao/kernel';
import { eventExamples } from '../test/event-examples.js';
import { toContract } from './to-contract.js';
import { upcasters } from './upcasters.js';

const about = { agencies: ['agency-justice'], assignments: ['assignment-1'] };
const examples = Object.entries(eventExamples.assignment).map(
  ([type, data]) => ({ type, data, stream: 'assignment-1', about }) as unknown as RecordedEvent,
);
const published = examples.filter((event) => toContract(event) !== null);
const messageOf = (event: RecordedEvent): NonNullable<ReturnType<ToContract>> =>
  toContract(event) ?? { type: 'private', data: {} };
const schemaOf = (type: string): Contract['schema'] => {
  const found = assignmentsContracts.find((contract) => contract.type === type);
  if (!found) throw new Error(`no contract ${type}`);
  return found.schema;
};
const without = (data: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

/** What an event has and its public message has not. */
const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  ResultSubmitted: ['makers'],
};

describe('what assignments publish', () => {
  it.each(published)('$type has the fields of its contract and no others', (event) => {
    const { type, data } = messageOf(event);
    const shown = without(data, PRIVATE[event.type] ?? []);
    expect(schemaOf(type).strict().parse(shown)).toEqual(shown);
    expect(schemaOf(type).parse(data)).toEqual(shown);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('is every contract of this context, named after its event', () => {
    const types = published.map((event) => messageOf(event).type);
    expect([...types].sort()).toEqual(assignmentsContracts.map(({ type }) => type).sort());
    expect(types).toEqual(published.map(({ type }) => `vn.chidao.assignment.${type}.v1`));
  });

  it('is nothing of receipt, persons, notes and requests that wait', () => {
    expect(examples.filter((event) => !published.includes(event)).map(({ type }) => type)).toEqual([
      'ReceiptRecorded',
      'PersonAssigned',
      'WorkStarted',
      'ProgressNoted',
      'ExtensionRequested',
    ]);
  });

  it('is nothing of other streams, whatever their events are called', () => {
    const [granted] = examples.filter(({ type }) => type === 'ExtensionGranted');
    expect(toContract({ ...(granted as RecordedEvent), stream: 'occurrence-1' })).toBeNull();
  });

  it('has no older shapes yet', () => {
    expect(upcasters).toEqual([]);
  });
});
