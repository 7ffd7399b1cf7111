import { assignmentDecider, timelinessOf } from '@chidao/assignments-domain';
import type { RecordedEvent } from '@chidao/kernel';
import { work } from '@chidao/query-read-models';
import type { WorkDocument } from '@chidao/query-read-models';
import { occurrenceDecider } from '@chidao/reporting-domain';
import { generatedLog } from '../src/generated-history.js';

const log = generatedLog({ seed: 11, events: 1_500, agencies: 12 });

const streamsOf = (category: string): readonly (readonly RecordedEvent[])[] => {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of log) {
    if (event.stream.startsWith(`${category}-`))
      streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  }
  return [...streams.values()];
};

const documentsAlong = (events: readonly RecordedEvent[]): readonly WorkDocument[] => {
  let document: WorkDocument | null = null;
  return events.map((event) => {
    document = work.evolve(document, event, '');
    return document as WorkDocument;
  });
};

describe('the documents of work', () => {
  it('follow an assignment as its own aggregate does, after every event', () => {
    const streams = streamsOf('assignment');
    expect(streams.length).toBeGreaterThan(50);
    for (const events of streams) {
      let state = assignmentDecider.initialState;
      documentsAlong(events).forEach((document, index) => {
        state = assignmentDecider.evolve(state, events[index] as never);
        expect(document.timeliness).toEqual(timelinessOf(state));
        expect([document.status, document.open]).toEqual([
          state.status,
          !['Completed', 'Cancelled'].includes(state.status),
        ]);
      });
    }
  });

  it('follow an occurrence as its own aggregate does, after every event', () => {
    const streams = streamsOf('occurrence');
    expect(streams.length).toBeGreaterThan(20);
    for (const events of streams) {
      let state = occurrenceDecider.initialState;
      documentsAlong(events).forEach((document, index) => {
        state = occurrenceDecider.evolve(state, events[index] as never);
        expect(state.status === 'None' ? null : state.timeliness).toEqual(document.timeliness);
        expect(document.status).toEqual(state.status);
      });
    }
  });
});
