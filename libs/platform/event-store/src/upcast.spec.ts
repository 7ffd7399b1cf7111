import type { RecordedEvent } from '@chidao/kernel';
import { freshStream, sampleEvents } from './conformance/sample-events.js';
import releasedShapes from './upcast.fixture.json' with { type: 'json' };
import { upcastBy, type Upcaster } from './upcast.js';

const AUTHOR = '5f0c5c3e-3c0c-4a53-9f5c-6a6f1f9b6d11';

const upcasters: readonly Upcaster[] = [
  {
    category: 'book',
    type: 'NoteAdded',
    from: 1,
    upcast: (data) => ({ note: (data as { readonly text: string }).text }),
  },
  { category: 'book', type: 'NoteAdded', from: 2, upcast: (data, { actor }) => ({ ...data, by: actor.id }) },
];

const stored = (category: string, shape: Pick<RecordedEvent, 'type' | 'schemaVersion' | 'data'>): RecordedEvent => {
  const [event] = sampleEvents(freshStream(category), [{}]);
  return { ...event!, ...shape, actor: { kind: 'person', id: AUTHOR }, position: 0n };
};

describe('upcasting', () => {
  it.each(releasedShapes)('brings version $schemaVersion of a stored shape to today’s', ({ category, ...shape }) => {
    const event = stored(category, shape);
    expect(upcastBy(upcasters)(event)).toEqual({
      ...event,
      schemaVersion: 3,
      data: { note: 'Kiểm tra tiến độ', by: AUTHOR },
    });
  });

  it('leaves the stored event as it was', () => {
    const event = stored('book', { type: 'NoteAdded', schemaVersion: 1, data: { text: 'a' } });
    const before = structuredClone(event);
    upcastBy(upcasters)(event);
    expect(event).toEqual(before);
  });

  it('does not touch events of the same name in another category, nor other types', () => {
    const upcast = upcastBy(upcasters);
    const other = stored('notebook', { type: 'NoteAdded', schemaVersion: 1, data: { text: 'a' } });
    const opened = stored('book', { type: 'BookOpened', schemaVersion: 1, data: {} });
    expect([upcast(other), upcast(opened)]).toEqual([other, opened]);
  });
});
