import { brokenReaders } from './broken-readers.js';
import { brokenWriters } from './broken-writers.js';
import { runCase } from './conformance-case.js';
import { CONFORMANCE } from './describe-event-store.js';

const cases = new Map(
  Object.values(CONFORMANCE)
    .flat()
    .map((one) => [one.name, one]),
);

describe.each([...brokenWriters, ...brokenReaders])('a store that $name', ({ caughtBy, makeLog }) => {
  it.each(caughtBy)('is caught by: %s', async (name) => {
    const one = cases.get(name);
    if (!one) throw new Error(`The suite has no case named "${name}".`);
    const failure = await runCase(one, async () => makeLog(), 2_000).then(
      () => 'not caught',
      (cause: Error & { code?: string }) => cause.code ?? cause.message,
    );
    expect(failure).toMatch(/ERR_ASSERTION|Not done after|ended without being asked to/);
  });
});
