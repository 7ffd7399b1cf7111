import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAdapter, type AdapterRound } from './adapter-run.js';
import { openBare, type Bare } from './bare-run.js';
import { workloadOf } from './workload.js';

export interface Settings {
  readonly writers: number;
  /** Events of each writer in a round. */
  readonly perWriter: number;
  readonly bytes: number;
  readonly rounds: number;
}

/** Throughputs are those of the quietest tenth of the rounds, since others on the machine can only take time away. */
export interface Comparison {
  readonly writers: number;
  readonly perSecond: number;
  readonly blockingPerSecond: number;
  readonly threadedPerSecond: number;
  /** What the adapter keeps of the bare engine. */
  readonly ratio: number;
  /** What it keeps of the engine whose COMMIT runs on a thread, so that it holds up nobody either. */
  readonly ratioThreaded: number;
  readonly eventsPerCommit: number;
  readonly p50: number;
  readonly p99: number;
  readonly loopLate: number;
}

interface Round extends AdapterRound {
  readonly blocking: number;
  readonly threaded: number;
}

/** Adapter and engines take turns in short rounds, so that a disturbance of the machine hits all of them. */
export const compare = async (settings: Settings): Promise<Comparison> => {
  const directory = mkdtempSync(join(tmpdir(), 'chidao-bench-'));
  const adapter = await openAdapter(directory);
  const blocking = await openBare(directory, 'blocking');
  const threaded = await openBare(directory, 'threaded');
  const workload = () => workloadOf(settings.writers, settings.perWriter, settings.bytes);
  const rounds: Round[] = [];
  const waits: number[] = [];
  for (let count = 0; count < settings.rounds; count += 1) {
    const round = await adapter.run(workload());
    const bare = async ({ run }: Bare) => run(round.events, round.commits);
    rounds.push({ ...round, blocking: await bare(blocking), threaded: await bare(threaded) });
  }
  for (let count = 0; count < settings.rounds / 5; count += 1) waits.push(...(await adapter.waits(workload())));
  const loopLate = await adapter.loopLateness(workload());
  blocking.close();
  threaded.close();
  await adapter.close();
  rmSync(directory, { recursive: true });
  return {
    writers: settings.writers,
    ...summaryOf(rounds),
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
    loopLate,
  };
};

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

const summaryOf = (rounds: readonly Round[]): Omit<Comparison, 'writers' | 'p50' | 'p99' | 'loopLate'> => {
  const best = (of: (round: Round) => number) => quantile(rounds.map(of), 0.9);
  const perSecond = best(({ events, seconds }) => events / seconds);
  const blockingPerSecond = best(({ events, blocking }) => events / blocking);
  const threadedPerSecond = best(({ events, threaded }) => events / threaded);
  return {
    perSecond,
    blockingPerSecond,
    threadedPerSecond,
    ratio: perSecond / blockingPerSecond,
    ratioThreaded: perSecond / threadedPerSecond,
    eventsPerCommit: quantile(
      rounds.map(({ events, commits }) => events / commits),
      0.5,
    ),
  };
};
