import type { RecordedEvent } from '@chidao/kernel';
import { partsOf } from './ids.js';

/** Turns one stored shape into the next; stored events themselves are never rewritten. */
export interface Upcaster {
  readonly category: string;
  readonly type: string;
  /** The schema version it reads; its result has this version plus one. */
  readonly from: number;
  readonly upcast: (data: object, event: RecordedEvent) => object;
}

/** Version of the shape that is written today: one above the newest that is still read as old. */
export const versionsAfter =
  (upcasters: readonly Upcaster[]): ((category: string, type: string) => number) =>
  (category, type) =>
    upcasters.reduce((version, step) => {
      const isOld = step.category === category && step.type === type;
      return isOld ? Math.max(version, step.from + 1) : version;
    }, 1);

/** Names the event that a step cannot read. */
const upcast = (step: Upcaster, event: RecordedEvent): object => {
  try {
    return step.upcast(event.data, event);
  } catch (cause) {
    const { id, type, stream, position } = event;
    const where = `${type} ${id} (${stream}, position ${position})`;
    throw new Error(`${where} cannot be read as version ${step.from + 1}: ${String(cause)}`, { cause });
  }
};

/** Brings an event to today's shape, one version at a time. The only place where old shapes are known. */
export const upcastBy = (upcasters: readonly Upcaster[]): ((event: RecordedEvent) => RecordedEvent) => {
  const steps = new Map(upcasters.map((step) => [`${step.category}/${step.type}/${step.from}`, step]));
  return (event) => {
    let current = event;
    for (;;) {
      const { category } = partsOf(current.stream);
      const step = steps.get(`${category}/${current.type}/${current.schemaVersion}`);
      if (!step) return current;
      current = { ...current, data: upcast(step, current), schemaVersion: step.from + 1 };
    }
  };
};
