import type { Instant } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byProgram, refuse } from '@chidao/kernel';
import type { DeliveryFailed, FailureCause } from './delivery.events.js';
import type { DeliveryRule } from './delivery.rule.js';
import { addressOf } from './delivery.rule.js';

/** It did not arrive: nothing could be handed over, the server refused, or the mail came back. */
export type NoteDeliveryFailed = Command<
  'NoteDeliveryFailed',
  {
    readonly cause: FailureCause;
    /** The mail, where it is not known whether it arrived all the same: it goes out again unchanged. */
    readonly digest: string | null;
    /** Trying again cannot help: no address, unknown mailbox. */
    readonly permanent: boolean;
  }
>;

/** Minutes from a failed attempt to the next; then it is abandoned. */
export const RETRY_MINUTES: readonly number[] = [15, 60, 240, 1_440, 1_440, 1_440];

const retryAfter = (at: Instant, attempt: number): Instant | null => {
  const minutes = RETRY_MINUTES[attempt - 1];
  return minutes === undefined ? null : new Date(Date.parse(at) + minutes * 60_000).toISOString();
};

const MAY_FAIL: readonly string[] = ['Queued', 'Failed', 'Sent', 'Delivered'];

export const noteDeliveryFailed: DeliveryRule<NoteDeliveryFailed> = {
  who: ({ context }) => byProgram(context),
  decide: ({ input, context }, state): readonly DeliveryFailed[] => {
    if (state.status === 'None' || !MAY_FAIL.includes(state.status) || state.channel === 'inApp') {
      return refuse('DELIVERY_NOT_SENT', { status: state.status });
    }
    const { cause, digest, permanent } = input;
    const attempt = state.attempts + 1;
    const retryAt = permanent ? null : retryAfter(context.at, attempt);
    return [{ type: 'DeliveryFailed', data: { ...addressOf(state), cause, digest, attempt, retryAt } }];
  },
};
