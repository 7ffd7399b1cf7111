import { organisationContracts } from '@chidao/organisation-contracts';
import {
  calendarDecider,
  groupDecider,
  orgUnitDecider,
  personDecider,
  ruleSetDecider,
} from '@chidao/organisation-domain';
import { frozenExamples } from '@chidao/specifications';
import { toContract, upcasters } from '../src/index.js';
import { eventCases, eventExamples } from './event-examples.js';

frozenExamples({
  dir: new URL('frozen/', import.meta.url),
  deciders: [orgUnitDecider, groupDecider, personDecider, ruleSetDecider, calendarDecider],
  examples: eventExamples,
  cases: eventCases,
  contracts: organisationContracts,
  upcasters,
  toContract,
});
