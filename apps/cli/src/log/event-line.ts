import type { About, RecordedEvent } from '@chidao/kernel';
import { localTime } from './local-time.js';

const aboutText = (about: About): string =>
  Object.entries(about)
    .flatMap(([key, ids]) => ids.map((id) => `${key}=${id}`))
    .join(' ');

/** Place, time in Viet Nam, stream and revision, type, actor, what it concerns: one line that can be searched and cut. */
export const eventLine = (event: RecordedEvent): string =>
  [
    String(event.position).padStart(6),
    localTime(event.occurredAt),
    `${event.stream}@${event.revision}`,
    event.type,
    `${event.actor.kind}:${event.actor.id}`,
    aboutText(event.about),
  ]
    .join('  ')
    .trimEnd();

/** The whole event; positions and revisions are strings of digits. */
export const eventJson = (event: RecordedEvent): string =>
  JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
