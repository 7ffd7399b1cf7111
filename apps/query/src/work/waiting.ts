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
import { urgesFor } from './urging.js';
import type { Waiting } from './waiting-source.js';
import { sourceOf } from './waiting-source.js';
import type { Deciding } from './work-lists.js';
import { decidedBy, handedIn } from './work-lists.js';
import { agenciesOf, workView } from './work-view.js';
import type { Names } from '../reading/names.js';

const extension = ({ id, position, document }: Stored<RequestsDocument>, names: Names) => ({
  waits: 'extension' as const,
  id,
  position: String(position),
  category: document.category,
  obligation: document.obligation,
  agency: names(document.agency),
  revision: document.revision,
  request: document.extensions.find(({ event }) => event === document.pending?.event) ?? null,
});

type Agencies = readonly string[];

const handedInTo = (look: Look, deciding: Deciding): Source<Waiting> =>
  sourceOf(look, {
    part: 'status',
    view: work,
    question: { either: handedIn(deciding), sort: [{ field: 'pending.since' }] },
    named: agenciesOf,
    show: (stored, names) => ({
      waits: stored.document.category === 'assignment' ? 'result' : 'report',
      ...workView(stored, names, look.at),
    }),
  });

const extensionsFor = (look: Look, deciding: Deciding): Source<Waiting> =>
  sourceOf(look, {
    part: 'requests',
    view: requestsView,
    question: {
      where: [{ field: 'pending.decideBy', isNot: null }],
      either: decidedBy(deciding),
      sort: [{ field: 'pending.decideBy' }],
    },
    named: (documents) => documents.map(({ agency }) => agency),
    show: extension,
  });

const proposalsOf = (look: Look, agencies: Agencies): Source<Waiting> =>
  sourceOf(look, {
    part: 'obligations',
    view: obligationsView,
    question: {
      where: [
        { field: 'status', is: 'Proposed' },
        { field: 'keeper', in: agencies },
      ],
      sort: [{ field: 'directive' }, { field: 'item' }],
    },
    named: () => [],
    show: ({ id, position, document: { directive, item, sentence, revision } }) => ({
      ...{ waits: 'proposal' as const, id, position: String(position), directive, item, sentence, revision },
    }),
  });

const difficultiesFor = (look: Look, deciding: Deciding): Source<Waiting> =>
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
      ...{ waits: 'difficulty' as const, id, position: String(position), kind, obligation, answerBy, status, revision },
      agency: names(agency),
    }),
  });

const consolidationsOf = (look: Look, agencies: Agencies): Source<Waiting> =>
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
    named: () => [],
    show: ({ id, position, document: { duty, period, status, revision } }) => ({
      ...{ waits: 'consolidation' as const, id, position: String(position), duty, period, status, revision },
    }),
  });

const keptBy = async ({ granted }: Look, agencies: Agencies): Promise<readonly string[]> => {
  const where: Clause = [
    { field: 'issuer', is: null },
    { field: 'keeper', in: agencies },
  ];
  return (await granted.all('text', directivesView, { where })).map(({ id }) => id);
};

/** Everything that waits for the reader's agency, oldest limit first within its kind. */
export const waitingFor = async (look: Look): Promise<readonly Source<Waiting>[]> => {
  const { standing } = look.reader;
  const agencies = [standing.agency, ...directedFor(standing)];
  const deciding = { agencies, kept: await keptBy(look, agencies) };
  return [
    handedInTo(look, deciding),
    extensionsFor(look, deciding),
    difficultiesFor(look, deciding),
    consolidationsOf(look, agencies),
    proposalsOf(look, agencies),
    ...(await urgesFor(look, deciding)),
  ];
};
