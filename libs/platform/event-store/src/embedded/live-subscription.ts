import { setImmediate } from 'node:timers/promises';
import type { Delivery } from '../port.js';
import type { CommitBell } from './commit-bell.js';
import type { LogReader } from './log-reader.js';

/** How often, in milliseconds, a waiting subscription looks for events that another process appended. */
const POLL = 250;

/** What is stored, then what comes. Woken by commits of this process; those of others are found by a slow look. */
export async function* liveSubscription(
  source: { readonly reader: LogReader; readonly bell: CommitBell; readonly closing: AbortSignal },
  after: bigint,
  signal: AbortSignal,
): AsyncGenerator<Delivery, void> {
  const { reader, bell } = source;
  const ended = AbortSignal.any([signal, source.closing]);
  let position = after;
  let announced = false;
  while (!signal.aborted) {
    const seen = bell.count();
    const head = reader.head();
    for (const event of reader.pageAfter(position, head)) {
      if (signal.aborted) return;
      position = event.position;
      announced = false;
      yield { kind: 'event', event };
    }
    if (position < head) await setImmediate();
    else if (announced) await bell.rungSince(seen, POLL, ended);
    else {
      announced = true;
      yield { kind: 'caughtUp', position };
    }
  }
}
