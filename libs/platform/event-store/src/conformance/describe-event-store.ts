import { concurrencyCases } from './concurrency.cases.js';
import { runCase, type ConformanceCase, type LogUnderTest } from './conformance-case.js';
import { contentCases } from './content.cases.js';
import { durabilityCases } from './durability.cases.js';
import { limitCases } from './limit.cases.js';
import { readingCases } from './reading.cases.js';
import { repeatCases } from './repeat.cases.js';
import { revisionCases } from './revision.cases.js';
import { subscriptionCases } from './subscription.cases.js';

/** Everything that the port promises, by topic. */
export const CONFORMANCE: Readonly<Record<string, readonly ConformanceCase[]>> = {
  revisions: revisionCases,
  repeats: repeatCases,
  limits: limitCases,
  content: contentCases,
  reading: readingCases,
  subscribing: subscriptionCases,
  'many writers': concurrencyCases,
  durability: durabilityCases,
};

/** Has jest run the whole suite against an adapter; `makeLog` gives each case a log of its own. */
export const describeEventStore = (name: string, makeLog: () => Promise<LogUnderTest>): void => {
  describe(`${name} keeps the promises of the event store`, () => {
    for (const [topic, cases] of Object.entries(CONFORMANCE)) {
      describe(topic, () => {
        for (const one of cases) it(one.name, () => runCase(one, makeLog, 20_000));
      });
    }
  });
};
