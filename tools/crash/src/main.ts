import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killLoop } from './kill-loop.js';
import { WRITERS, type Writer } from './protocol.js';

const USAGE = `kill -- [--kills 100] [--seed N] [--writer ${WRITERS.join('|')}]`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    writer: { type: 'string', default: 'sound' },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
if (!(kills >= 1) || !Number.isInteger(seed) || !WRITERS.includes(values.writer as Writer)) {
  console.error(USAGE);
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), 'chidao-crash-'));
const since = performance.now();
console.log(`Killing a writer (${values.writer}) ${kills} times, seed ${seed}.`);
const outcome = await killLoop({
  directory,
  kills,
  seed,
  writer: values.writer as Writer,
  onKill: (kill) =>
    kill % 100 === 0 && console.log(`${kill} kills, ${Math.round((performance.now() - since) / 1000)} s`),
});
const { faults, ...counts } = outcome;
console.table(counts);
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(
  faults.length === 0 ? 'Nothing acknowledged was lost, nothing happened twice.' : `${faults.length} faults.`,
);
if (faults.length === 0) rmSync(directory, { recursive: true });
else console.log(`The log is kept in ${directory}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
