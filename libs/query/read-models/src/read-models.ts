import { access } from './access/access.read-model.js';
import { directives } from './directive/directive.read-model.js';
import { obligations } from './obligation/obligation.read-model.js';
import { reactions, reactionSubjects } from './reaction/reactions.read-model.js';
import { timeline } from './timeline/timeline.read-model.js';
import { requests } from './work/requests.read-model.js';
import { results } from './work/results.read-model.js';
import { work } from './work/work.read-model.js';
import type { AnyReadModel } from './core/read-model.js';

/** Every view over the log: one runner, one checkpoint and one generation keep them joined at one position. */
export const readModels: readonly AnyReadModel[] = [
  directives,
  obligations,
  work,
  results,
  requests,
  reactions,
  reactionSubjects,
  timeline,
  access,
];
