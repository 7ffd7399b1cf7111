import type { Subject, Urgeable } from '@chidao/notifications-domain';
import type { ReadModelStore } from '@chidao/read-models';
import { monitorsOf } from '../lookups/monitors.js';
import type { UrgeablePlace } from '../lookups/urgeable-place.js';
import { urgeables } from '../lookups/urgeable-place.js';

type Lookups = Pick<ReadModelStore, 'find' | 'load'>;

export const placeOf = async (readModels: Lookups, { kind, id }: Subject): Promise<UrgeablePlace | null> => {
  const [found] = await readModels.load(urgeables, [id]);
  return found?.document?.subject.kind === kind ? found.document : null;
};

/** What is known of an assignment or occurrence now, with who may urge. */
export const urgeableOf = async (readModels: Lookups, subject: Subject): Promise<Urgeable | null> => {
  const place = await placeOf(readModels, subject);
  if (place === null) return null;
  const { agency, open, deadlineRevision, round, subordinate, sources, above, concerns } = place;
  const hasDeadline = place.dueDate !== null;
  const monitors = await monitorsOf(readModels, place);
  return {
    subject,
    agency,
    open,
    hasDeadline,
    deadlineRevision,
    round,
    subordinate,
    sources,
    above,
    monitors,
    concerns,
  };
};
