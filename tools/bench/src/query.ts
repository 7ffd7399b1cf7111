// Replay into the read models, the time machine's first and second answer, and memory, over a made-up log.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureQuery } from './query-bench/measure.js';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    agencies: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

const directory = mkdtempSync(join(tmpdir(), 'chidao-query-bench-'));
try {
  const [events, agencies, seed] = [Number(values.events), Number(values.agencies), Number(values.seed)];
  const figures = await measureQuery({ directory, events, agencies, seed });
  if (values.json) console.log(JSON.stringify(figures));
  else console.table(figures);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
