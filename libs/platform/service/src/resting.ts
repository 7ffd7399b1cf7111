import type { ClockCommand } from './definition.js';

/** Commands of the clock that were refused: they rest until something happens in their stream, or a while has passed. */
export interface Resting {
  readonly isResting: (command: ClockCommand, until: string) => boolean;
  /** Each time longer, so that a refusal that lasts costs little and one that passed is found. */
  readonly rest: (command: ClockCommand, until: string) => void;
  /** Something happened in the stream: whatever was refused there may be tried at once. */
  readonly wake: (stream: string) => void;
}

interface Rest {
  readonly tries: number;
  /** Milliseconds since 1970, by the clock that sweeps go by. */
  readonly over: number;
}

const FIRST_MS = 60_000;
const LONGEST_MS = 3_600_000;

const keyOf = ({ key }: ClockCommand): string => `${key.deadlineRevision}/${key.kind}`;

/** In memory: after a start everything is tried once more. */
export const createResting = (): Resting => {
  const byStream = new Map<string, Map<string, Rest>>();
  const restOf = (command: ClockCommand): Rest | undefined => byStream.get(command.stream)?.get(keyOf(command));
  return {
    isResting: (command, until) => (restOf(command)?.over ?? 0) > Date.parse(until),
    rest: (command, until) => {
      const tries = (restOf(command)?.tries ?? 0) + 1;
      const over = Date.parse(until) + Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
      const ofStream = byStream.get(command.stream) ?? new Map<string, Rest>();
      byStream.set(command.stream, ofStream.set(keyOf(command), { tries, over }));
    },
    wake: (stream) => void byStream.delete(stream),
  };
};
