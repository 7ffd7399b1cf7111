import { CONFORMANCE, describeEventStore } from './describe-event-store.js';
import { memoryLog } from './memory-log.js';

describeEventStore('a log in memory', async () => memoryLog());

it('the suite has at least 60 cases, each with a name of its own', () => {
  const names = Object.values(CONFORMANCE).flatMap((cases) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});
