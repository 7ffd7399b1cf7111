import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/index.js';

const WORKSPACE = join(__dirname, '../../../..');
const REFUSAL = /\b(?:refuse|refuseIf|failWith)\(([^;]*?)'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g;
/** Our own fault, answered as INTERNAL_ERROR. */
const UNNAMED = ['APPEND_INVALID'];

const isSource = (file: string): boolean =>
  /[\\/]src[\\/].*\.ts$/.test(file) && !/node_modules|[\\/]conformance[\\/]|[.-]spec\.ts$/.test(file);

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(WORKSPACE, folder), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((file) => readFileSync(join(WORKSPACE, folder, file), 'utf8'));

const codesThrown = (): readonly string[] => {
  const codes = ['libs', 'apps']
    .flatMap(sourcesIn)
    .flatMap((source) => [...source.matchAll(REFUSAL)].map(([, , code]) => code ?? ''));
  return [...new Set(codes)].toSorted();
};

describe('the catalogue of problems', () => {
  it('has texts for every code that any source of the workspace refuses with', () => {
    const thrown = codesThrown();
    expect(thrown.length).toBeGreaterThan(20);
    expect(thrown.filter((code) => !Object.hasOwn(catalogue, code) && !UNNAMED.includes(code))).toEqual([]);
  });
});
