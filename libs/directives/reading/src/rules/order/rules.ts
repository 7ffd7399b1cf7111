import { actorFirst } from './actor-first.js';
import { imperative } from './imperative.js';
import { namedByVerb } from './named-by-verb.js';

/** In order: a giving verb names its bodies, then bodies named first, then the bare work. */
export const orderRules = [namedByVerb, actorFirst, imperative];
