// Durable appends of the embedded store against the bare engine: one writer, and 64.
import { parseArgs } from 'node:util';
import { compare, type Comparison } from './append-bench/compare.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '150' },
    bytes: { type: 'string', default: '400' },
    json: { type: 'boolean', default: false },
  },
});

const [rounds, bytes] = [Number(values.rounds), Number(values.bytes)];
const comparisons: readonly Comparison[] = [
  await compare({ writers: 1, perWriter: 25, bytes, rounds }),
  await compare({ writers: 64, perWriter: 10, bytes, rounds }),
];

const rounded = (value: number): number => (value >= 100 ? Math.round(value) : Number(value.toFixed(2)));
const table = comparisons.map((comparison) => ({
  writers: comparison.writers,
  'events/s': rounded(comparison.perSecond),
  'engine/s': rounded(comparison.blockingPerSecond),
  ratio: rounded(comparison.ratio),
  'engine, threaded/s': rounded(comparison.threadedPerSecond),
  'ratio, threaded': rounded(comparison.ratioThreaded),
  'events/commit': rounded(comparison.eventsPerCommit),
  'p50 ms': rounded(comparison.p50),
  'p99 ms': rounded(comparison.p99),
  'loop late ms': rounded(comparison.loopLate),
}));

if (values.json) console.log(JSON.stringify({ rounds, bytes, comparisons }));
else {
  console.table(table);
  console.log(
    'engine: libsql alone, COMMIT blocks the event loop; threaded: the same with COMMIT on a thread of its own. Both write\n' +
      'the rows of the adapter in as many transactions, under the same pragmas; ratio: events/s of the adapter by theirs.',
  );
}
