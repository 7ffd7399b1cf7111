import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  readonly reached: (done: number) => void;
  readonly end: () => void;
}

const LONG = 5_000;

/** A bar on stderr for a terminal and long work; silent otherwise. */
export const startProgress = (what: string, total: number): Progress => {
  if (!process.stderr.isTTY || total < LONG) return { reached: () => undefined, end: () => undefined };
  const format = `${what} {bar} {percentage} % {value}/{total}, còn {eta_formatted}`;
  const bar = new SingleBar({ stream: process.stderr, format, clearOnComplete: true, fps: 5 }, Presets.shades_classic);
  bar.start(total, 0);
  return { reached: (done) => bar.update(done), end: () => bar.stop() };
};
