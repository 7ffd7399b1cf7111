import { assignmentsContracts } from '@chidao/assignments-contracts';
import { assignmentDecider } from '@chidao/assignments-domain';
import { frozenExamples } from '@chidao/specifications';
import { toContract } from '../src/to-contract.js';
import { upcasters } from '../src/upcasters.js';
import { eventCases, eventExamples } from './event-examples.js';

frozenExamples({
  dir: new URL('./frozen/', import.meta.url),
  deciders: [assignmentDecider],
  contracts: assignmentsContracts,
  examples: eventExamples,
  cases: eventCases,
  ...{ toContract, upcasters },
});
