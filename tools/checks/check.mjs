// npm run check [-- NAME…]: every rule that code here must keep, one line each, then what broke them.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { checkNames, runChecks } from './run-checks.mjs';

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
const root = resolve(values.root ?? fileURLToPath(new URL('../..', import.meta.url)));
const print = (line) => process.stdout.write(`${line}\n`);

const unknown = positionals.filter((name) => !checkNames.includes(name));
if (unknown.length > 0) {
  print(`Unknown check: ${unknown.join(', ')}. Known: ${checkNames.join(', ')}.`);
  process.exit(2);
}

const results = await runChecks(root, print, positionals.length > 0 ? positionals : checkNames);
const failed = results.filter(({ outcome }) => outcome === 'failed');
failed.forEach(({ name, message }) => print(`\nFAILED ${name}\n${message.replace(/^/gm, '  ')}`));
print(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
