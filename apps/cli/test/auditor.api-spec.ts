import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chidao, found, freshDirectory } from './command-line.js';

const { dataDir, remove } = freshDirectory();
const script = join(dataDir, 'recompute.mjs');
let events: string;

/** The program printed on the page for auditors, as somebody would copy it; it shares no code with ours. */
beforeAll(async () => {
  await found(dataDir);
  events = (await chidao(dataDir, ['events', '--json']).ran).out;
  const page = readFileSync(join(__dirname, '../../../docs/auditor.md'), 'utf8');
  writeFileSync(script, /^```js\n(.*?)^```$/ms.exec(page)?.[1] ?? '');
});
afterAll(() => remove());

const recompute = (input: string): readonly string[] =>
  spawnSync(process.execPath, [script], { input, encoding: 'utf8' }).stdout.trimEnd().split('\n');

const faultsIn = (input: string): readonly string[] =>
  recompute(input).flatMap((line) => (line.startsWith('FAULT') ? [line.split(' ')[1] ?? ''] : []));

describe('the recipe for auditors', () => {
  it('arrives at every hash of the log', () => {
    expect(recompute(events)).toHaveLength(11);
    expect(faultsIn(events)).toEqual([]);
  });

  it.each([
    ['a changed word', 'Bình Minh', 'Bình Mình'],
    ['a changed actor', '"id":"chidao-init"', '"id":"somebody"'],
    ['another version of the envelope', '"envelopeVersion":1', '"envelopeVersion":2'],
  ])('finds %s', (_, written, spoilt) => {
    expect(faultsIn(events.replace(written, spoilt))).toEqual(['0']);
  });
});
