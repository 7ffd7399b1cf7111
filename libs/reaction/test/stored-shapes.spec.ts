import { frozenExamples } from '@chidao/specifications';
import { reactionDecider } from '../src/index.js';
import { eventCases, eventExamples } from './event-examples.js';

/** Refused reactions are not published: other services learn nothing from them. */
frozenExamples({
  dir: new URL('./frozen/', import.meta.url),
  deciders: [reactionDecider({ directives: ['directive-1'] })],
  contracts: [],
  upcasters: [],
  toContract: () => null,
  examples: eventExamples,
  cases: eventCases,
});
