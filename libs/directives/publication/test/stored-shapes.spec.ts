import { directivesContracts } from '@chidao/directives-contracts';
import { directiveDecider, numberDecider, obligationDecider } from '@chidao/directives-domain';
import { frozenExamples } from '@chidao/specifications';
import { toContract, upcasters } from '../src/index.js';
import { eventCases, eventExamples } from './event-examples.js';

frozenExamples({
  dir: new URL('frozen/', import.meta.url),
  deciders: [directiveDecider, obligationDecider, numberDecider],
  examples: eventExamples,
  cases: eventCases,
  contracts: directivesContracts,
  upcasters,
  toContract,
});
