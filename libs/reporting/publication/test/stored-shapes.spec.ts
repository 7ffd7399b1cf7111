import { reportingContracts } from '@chidao/reporting-contracts';
import {
  consolidationDecider,
  difficultyDecider,
  dutyDecider,
  occurrenceDecider,
  reportDecider,
} from '@chidao/reporting-domain';
import { frozenExamples } from '@chidao/specifications';
import { toContract, upcasters } from '../src/index.js';
import { eventCases, eventExamples } from './event-examples.js';

frozenExamples({
  dir: new URL('frozen/', import.meta.url),
  deciders: [dutyDecider, occurrenceDecider, reportDecider, consolidationDecider, difficultyDecider],
  examples: eventExamples,
  cases: eventCases,
  contracts: reportingContracts,
  upcasters,
  toContract,
});
