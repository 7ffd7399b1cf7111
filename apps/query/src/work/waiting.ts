import type { RequestsDocument } from '@chidao/query-read-models';
import {
  consolidationsView,
  difficultiesView,
  directedFor,
  directivesView,
  obligationsView,
  requestsView,
  workView as work,
} from '@chidao/query-read-models';
import type { Clause, Stored } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';
import type { Source } from '../desk/page-across.js';
import { whereHas, whereIs } from '../desk/where.js';
import { foundBy } from '../directives/directive-search.js';
import { waitingProposals } from '../directives/present-proposals.js';
import { leadsToName, reportersToName } from './unassigned.js';
import { urgesFor } from './urging.js';
import type { Line } from './line.js';
import { sourceOf } from './waiting-source.js';
import type { Deciding } from './work-lists.js';
import { decidedBy, handedIn } from './work-lists.js';
import { agenciesOf, workView } from './work-view.js';
import { narrowed } from '../reading/granted.js';
import type { Names } from '../reading/names.js';

const extension = ({ id, position, document }: Stored<RequestsDocument>, names: Names) => ({
  ...{ what: 'extension' as const, id, position: String(position), revision: document.revision },
  ...{ agency: names(document.agency), by: document.pending?.decideBy ?? null },
  ...{ category: document.category, obligation: document.obligation },
  request: document.extensions.find(({ event }) => event === document.pending?.event) ?? null,
});

type Agencies = readonly string[];

const handedInTo = (look: Look, deciding: Deciding, where: Clause): Source<Line> =>
  sourceOf(look, {
    part: 'status',
    view: work,
    question: { where, either: handedIn(deciding), sort: [{ field: 'pending.since' }] },
    named: agenciesOf,
    show: (stored, names) => ({
      what: stored.document.category === 'assignment' ? 'result' : 'report',
      by: stored.document.pending?.decideBy ?? null,
      ...workView(stored, names, look.at),
    }),
  });

const extensionsFor = (look: Look, deciding: Deciding, where: Clause): Source<Line> =>
  sourceOf(look, {
    part: 'requests',
    view: requestsView,
    question: {
      where: [{ field: 'pending.decideBy', isNot: null }, ...where],
      either: decidedBy(deciding),
      sort: [{ field: 'pending.decideBy' }],
    },
    named: (documents) => documents.map(({ agency }) => agency),
    show: extension,
  });

const proposalsOf = async (look: Look, agencies: Agencies): Promise<Source<Line>> =>
  sourceOf(look, {
    part: 'obligations',
    view: obligationsView,
    question: {
      where: await waitingProposals(look, [{ field: 'keeper', in: agencies }]),
      sort: [{ field: 'directive' }, { field: 'item' }],
    },
    named: () => [],
    show: ({ id, position, document: { directive, item, sentence, revision } }) => ({
      ...{ what: 'proposal' as const, id, position: String(position), revision, agency: null, by: null },
      ...{ directive, item, sentence },
    }),
  });

const difficultiesFor = (look: Look, deciding: Deciding): Source<Line> =>
  sourceOf(look, {
    part: 'requests',
    view: difficultiesView,
    question: {
      where: [{ field: 'open', is: true }],
      either: [
        [{ field: 'waitsFor', in: deciding.agencies }],
        ...decidedBy(deciding).map((clause): Clause => [{ field: 'waitsFor', is: null }, ...clause]),
      ],
      sort: [{ field: 'answerBy' }],
    },
    named: (documents) => documents.map(({ agency }) => agency),
    show: ({ id, position, document: { kind, agency, obligation, answerBy, status, revision } }, names) => ({
      ...{ what: 'difficulty' as const, id, position: String(position), revision, agency: names(agency), by: answerBy },
      ...{ kind, obligation, status },
    }),
  });

const consolidationsOf = (look: Look, agencies: Agencies): Source<Line> =>
  sourceOf(look, {
    part: 'consolidations',
    view: consolidationsView,
    question: {
      where: [{ field: 'agency', in: agencies }],
      // Collecting goes on by itself until nobody is in time any more.
      either: [
        [{ field: 'status', in: ['Closed', 'Drafted', 'Approved'] }],
        [
          { field: 'status', is: 'Collecting' },
          { field: 'waitsUntil', before: look.at },
        ],
        [
          { field: 'status', is: 'Collecting' },
          { field: 'waitsUntil', is: null },
        ],
      ],
      sort: [{ field: 'period' }],
    },
    named: (documents) => documents.map(({ agency }) => agency),
    show: ({ id, position, document: { agency, duty, period, status, revision } }, names) => ({
      ...{ what: 'consolidation' as const, id, position: String(position), revision, agency: names(agency), by: null },
      ...{ duty, period, status },
    }),
  });

const keptBy = async ({ granted }: Look, agencies: Agencies): Promise<readonly string[]> => {
  const where: Clause = [
    { field: 'issuer', is: null },
    { field: 'keeper', in: agencies },
  ];
  return (await granted.all('text', directivesView, { where })).map(({ id }) => id);
};

/** What is asked for of all that waits. */
export interface WaitingFilters {
  readonly directive?: string | undefined;
  /** Of directives with these words, or with a sentence that has them. */
  readonly q?: string | undefined;
  /** Work of that category, requests about it, and letters that urge it. */
  readonly category?: 'assignment' | 'occurrence' | undefined;
  /** Work that was given to the reader in person. */
  readonly mine: boolean;
}

const aboutOf = async ({ granted }: Look, { directive, q }: WaitingFilters): Promise<Clause> => {
  const found = q === undefined ? null : await foundBy(granted, q);
  const ids = found && [...new Set([...found.directives, ...found.directivesOfObligations])];
  return [...whereHas({ 'about.directives': directive }), ...(ids ? [{ field: 'about.directives', hasAny: ids }] : [])];
};

/** Everything that waits for the reader's agency, oldest limit first within its kind. */
export const waitingFor = async (all: Look, filters: WaitingFilters): Promise<readonly Source<Line>[]> => {
  const look = { ...all, granted: narrowed(all.granted, await aboutOf(all, filters)) };
  const { standing } = look.reader;
  const agencies = [standing.agency, ...directedFor(standing)];
  const deciding = { agencies, kept: await keptBy(look, agencies) };
  const { category, mine } = filters;
  const ofCategory = whereIs({ category });
  if (mine) return [handedInTo(look, deciding, [...ofCategory, { field: 'persons', has: standing.person }])];
  const ofWork = [handedInTo(look, deciding, ofCategory), extensionsFor(look, deciding, ofCategory)];
  const urges = await urgesFor(look, deciding, whereIs({ 'subject.kind': category }));
  if (category) return [...ofWork, ...urges];
  return [
    ...ofWork,
    difficultiesFor(look, deciding),
    consolidationsOf(look, agencies),
    await proposalsOf(look, agencies),
    leadsToName(look, agencies),
    reportersToName(look, deciding),
    ...urges,
  ];
};
