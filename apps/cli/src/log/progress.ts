import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  readonly reached: (done: number, total: number) => void;
  readonly end: () => void;
}

const LONG = 5_000;

/** A bar on stderr for a terminal, once the work is known to be long; silent otherwise. */
export const startProgress = (what: string): Progress => {
  const format = `${what} {bar} {percentage} % {value}/{total}, còn {eta_formatted}`;
  const bar = new SingleBar({ stream: process.stderr, format, clearOnComplete: true, fps: 5 }, Presets.shades_classic);
  return {
    reached: (done, total) => {
      if (!process.stderr.isTTY || total < LONG) return;
      if (!bar.isActive) bar.start(total, done);
      bar.setTotal(total);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
};
