import type { RecordedEvent } from '@chidao/kernel';
import type { Step, UrgePlanned } from '@chidao/notifications-domain';
import type { Policy } from '@chidao/service';
import type { UrgeablePlace } from '../lookups/urgeable-place.js';
import type { NotificationsContext } from '../notifications.context.js';
import { placeOf } from '../urges/urgeable.js';

/** A later reminder of the same run has come as well: after a standstill one message stands for all that it missed. */
const goesWithLater = (place: UrgeablePlace | null, { offset, round }: Step, now: string): boolean =>
  offset !== null &&
  place?.round === round &&
  place.steps.some((step) => step.rung === 'reminder' && step.offset > offset && step.at <= now);

/** A reminder goes out as soon as it is planned, or with the next one that has come; letters wait for a person. */
export const sendReminderPolicy = ({
  readModels,
  clock,
}: Pick<NotificationsContext, 'readModels' | 'clock'>): Policy<RecordedEvent> => ({
  name: 'send-reminder',
  on: ['urge/UrgePlanned'],
  harmless: ['URGE_NOT_PLANNED'],
  react: async (event) => {
    const { step, subject } = (event as RecordedEvent<UrgePlanned>).data;
    if (step.rung !== 'reminder') return [];
    if (goesWithLater(await placeOf(readModels, subject), step, clock.now())) return [];
    return [{ stream: event.stream, type: 'SendUrge', input: { step, letter: null } }];
  },
});
