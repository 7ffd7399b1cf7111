import { access } from './access/access.read-model.js';
import { consolidationTables } from './consolidation/consolidation-tables.read-model.js';
import { consolidations } from './consolidation/consolidations.read-model.js';
import type { AnyReadModel } from './core/read-model.js';
import { difficulties } from './difficulty/difficulties.read-model.js';
import { directives } from './directive/directive.read-model.js';
import { duties } from './duty/duty.read-model.js';
import { reporters } from './duty/reporters.read-model.js';
import { obligations } from './obligation/obligation.read-model.js';
import { proposals } from './obligation/proposals.read-model.js';
import { submissions } from './occurrence/submissions.read-model.js';
import { reactions, reactionSubjects } from './reaction/reactions.read-model.js';
import { reportDrafts, reports } from './report/reports.read-model.js';
import { ruleSetVersions } from './rule-set/rule-sets.read-model.js';
import { timeline } from './timeline/timeline.read-model.js';
import { deliveries } from './urging/deliveries.read-model.js';
import { urges } from './urging/urges.read-model.js';
import { requests } from './work/requests.read-model.js';
import { results } from './work/results.read-model.js';
import { work } from './work/work.read-model.js';

/** Every view over the log: one runner, one checkpoint and one generation keep them joined at one position. */
export const readModels: readonly AnyReadModel[] = [
  directives,
  obligations,
  proposals,
  work,
  results,
  requests,
  duties,
  reporters,
  submissions,
  reports,
  reportDrafts,
  consolidations,
  consolidationTables,
  difficulties,
  urges,
  deliveries,
  ruleSetVersions,
  reactions,
  reactionSubjects,
  timeline,
  access,
];
