import { randomUUID } from 'node:crypto';
import type { Actor, Command } from '@chidao/kernel';
import { seal } from '../envelope.js';
import { streamOf } from '../ids.js';
import type { SealedEvent } from '../port.js';

/** A stream that nobody else uses. */
export const freshStream = (category = 'sample'): string => streamOf(category, randomUUID());

const ACTOR: Actor = { kind: 'program', id: 'conformance' };

/** A command of nobody in particular; each has an id of its own. */
export const sampleCommand = (commandId: string = randomUUID()): Command => ({
  type: 'NoteSample',
  input: {},
  facts: {},
  context: {
    commandId,
    actor: ACTOR,
    standing: null,
    at: '2026-03-02T01:00:00.000Z',
    versions: { ruleSet: null, calendar: null },
    causationId: null,
    correlationId: commandId,
  },
});

/** Sealed events for a stream, one per data object, following `after`. */
export const sampleEvents = (
  stream: string,
  data: readonly object[],
  after: SealedEvent | null = null,
): readonly SealedEvent[] => {
  const command = sampleCommand();
  const sealed: SealedEvent[] = [];
  for (const [ordinal, item] of data.entries()) {
    const previous = sealed.at(-1) ?? after;
    sealed.push(
      seal(
        { type: 'SampleNoted', data: item },
        {
          stream,
          command,
          capacity: { agency: null, by: 'program' },
          schemaVersion: 1,
          recordedAt: '2026-03-02T01:00:00.500Z',
          about: {},
          previous,
          ordinal,
        },
      ),
    );
  }
  return sealed;
};

/** `count` numbered events. */
export const numberedEvents = (stream: string, count: number, after: SealedEvent | null = null) =>
  sampleEvents(
    stream,
    Array.from({ length: count }, (_, n) => ({ n })),
    after,
  );

/** What an append of these events expects. */
export const expectedBefore = (events: readonly SealedEvent[]): 'no_stream' | bigint => {
  const first = events[0]?.revision ?? 0n;
  return first === 0n ? 'no_stream' : first - 1n;
};

/** Everything that a source yields. */
export const collect = async <Item>(source: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
};
