import { notificationsContracts } from '@chidao/notifications-contracts';
import { deliveryDecider, urgeDecider } from '@chidao/notifications-domain';
import { frozenExamples } from '@chidao/specifications';
import { toContract } from '../src/to-contract.js';
import { upcasters } from '../src/upcasters.js';
import { eventCases, eventExamples } from './event-examples.js';

frozenExamples({
  dir: new URL('./frozen/', import.meta.url),
  deciders: [deliveryDecider, urgeDecider],
  contracts: notificationsContracts,
  examples: eventExamples,
  cases: eventCases,
  ...{ toContract, upcasters },
});
