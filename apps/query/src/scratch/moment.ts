import type { RecordedEvent } from '@chidao/kernel';

/** A moment (deadlines.md §3): events up to `position` that had happened at `at`. */
export interface Moment {
  readonly at: string;
  readonly position: bigint;
}

const REGISTER: ReadonlySet<string> = new Set(['orgunit', 'group', 'person', 'ruleset', 'calendar']);

/** The registers' facts have validity dates of their own: they are filtered by position only. */
export const belongsTo = ({ stream, position, occurredAt }: RecordedEvent, moment: Moment): boolean =>
  position <= moment.position && (occurredAt <= moment.at || REGISTER.has(stream.slice(0, stream.indexOf('-'))));
