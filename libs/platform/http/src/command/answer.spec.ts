import type { Handled } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { answerOf, labelled, labelsOf } from './answer.js';

const STREAM = 'directive-0190a1b2-0000-7000-8000-000000000001';
const event = (revision: bigint, type: string): RecordedEvent =>
  ({ id: `event-${revision}`, type, revision, position: revision * 10n }) as unknown as RecordedEvent;
const first: Handled<null> = {
  stream: STREAM,
  events: [event(0n, 'DirectiveDrafted'), event(1n, 'AliasDefined')],
  revision: 1n,
  position: 10n,
  state: null,
  repeated: false,
};

describe('the answer to a command', () => {
  it('names the aggregate and its events, and is labelled with revision and position', () => {
    const answer = answerOf(first);
    expect(answer).toEqual({
      id: '0190a1b2-0000-7000-8000-000000000001',
      stream: STREAM,
      revision: '1',
      events: [
        { id: 'event-0', type: 'DirectiveDrafted' },
        { id: 'event-1', type: 'AliasDefined' },
      ],
    });
    expect(labelsOf(answer)).toEqual({ revision: 1n, position: 10n });
  });

  it('is the same, byte by byte, when the command comes again after others', () => {
    const again = answerOf({ ...first, revision: 7n, position: 99n, repeated: true });
    expect(JSON.stringify(again)).toBe(JSON.stringify(answerOf(first)));
    expect(labelsOf(again)).toEqual(labelsOf(answerOf(first)));
  });

  it('of a command that found its wish fulfilled has no events and shows where the stream stands', () => {
    const quiet = answerOf({ ...first, events: [], revision: 7n, position: 99n });
    expect(quiet).toMatchObject({ revision: '7', events: [] });
    expect(labelsOf(quiet)).toEqual({ revision: 7n, position: 99n });
  });

  it('of a stream that never came to be has no revision', () => {
    expect(answerOf({ ...first, events: [], revision: null, position: null }).revision).toBeNull();
  });
});

describe('labels', () => {
  it('are not part of the body', () => {
    expect(JSON.stringify(labelled({ a: 1 }, { revision: 3n, position: 4n }))).toBe('{"a":1}');
    expect([labelsOf(null), labelsOf('text'), labelsOf({})]).toEqual([{}, {}, {}]);
  });
});
