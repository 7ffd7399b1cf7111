import type { ReadModelStore } from '@chidao/read-models';
import type { DeadLetter, DeadLetters } from './dead-letters.js';
import { causeOf, failureOf } from './failures.js';
import type { Persistence } from './persist.js';
import { pause, persist } from './persist.js';
import type { Replay } from './replays.js';
import { answerReplay, askedReplays } from './replays.js';

/** How a loop works off one of its inputs again. */
export interface ReplayedLoop {
  readonly loop: string;
  readonly again: (letter: DeadLetter) => Promise<unknown>;
}

export interface ReplayDeps extends Omit<Persistence, 'loop'> {
  readonly readModels: ReadModelStore;
  readonly deadLetters: DeadLetters;
  /** In the order in which they see an input: lookups before the policies that look. */
  readonly loops: readonly ReplayedLoop[];
}

type Outcome = Pick<Replay, 'replayed' | 'cause'>;

/** One letter after the other; null where the service stops meanwhile. What fails again stays, with its new cause. */
const replayLoop = async (deps: ReplayDeps, { loop, again }: ReplayedLoop, key: string): Promise<Outcome | null> => {
  const { deadLetters, log, signal } = deps;
  let replayed = 0;
  for (const letter of await deadLetters.waiting(loop, key)) {
    try {
      await persist({ loop, log, signal }, letter.input, () => again(letter));
    } catch (thrown) {
      if (failureOf(thrown) === 'place') throw thrown;
      log.error('input parked again', { loop, key, input: letter.input, error: thrown });
      await deadLetters.blame(letter, causeOf(thrown));
      return { replayed, cause: causeOf(thrown) };
    }
    if (signal.aborted) return null;
    await deadLetters.release(letter);
    replayed += 1;
  }
  return { replayed, cause: null };
};

/** Everything parked of one stream, loop by loop; a loop that cannot go on keeps those behind it waiting. */
const replay = async (deps: ReplayDeps, key: string): Promise<Outcome | null> => {
  let replayed = 0;
  for (const each of deps.loops) {
    const outcome = await deps.deadLetters.inTurn(`${each.loop}/${key}`, () => replayLoop(deps, each, key));
    if (outcome === null) return null;
    replayed += outcome.replayed;
    if (outcome.cause !== null) return { replayed, cause: outcome.cause };
  }
  return { replayed, cause: null };
};

/** Does what operators asked for until now. */
export const replayAsked = (deps: ReplayDeps): Promise<void> =>
  deps.deadLetters.inTurn('replays', async () => {
    for (const asked of await askedReplays(deps.readModels)) {
      const outcome = await replay(deps, asked.key);
      if (outcome === null) return;
      deps.log.info('parked inputs replayed', { key: asked.key, ...outcome });
      await answerReplay(deps.readModels, asked, outcome);
    }
  });

/** Looks each `everyMs` whether an operator asked for something; once where nothing happens by itself in time. */
export const runReplays = async (deps: ReplayDeps, everyMs: number | undefined): Promise<void> => {
  do {
    await persist({ ...deps, loop: 'replays' }, 'replays', () => replayAsked(deps));
    if (everyMs !== undefined) await pause(everyMs, deps.signal);
  } while (everyMs !== undefined && !deps.signal.aborted);
};
