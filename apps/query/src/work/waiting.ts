import type { RequestsDocument } from '@chidao/query-read-models';
import { obligationsView, requestsView, workView as work } from '@chidao/query-read-models';
import type { View } from '@chidao/read-models';
import type { Part } from '@chidao/query-read-models';
import type { Look } from '../desk/desk.js';
import type { Source } from '../desk/page-across.js';
import type { Question } from '../reading/granted.js';
import { handedIn } from './work-lists.js';
import { agenciesOf, workView } from './work-view.js';
import type { Names } from '../reading/names.js';
import type { Stored } from '@chidao/read-models';

/** Something that waits for a decision of the reader's agency. */
export interface Waiting {
  readonly waits: 'result' | 'report' | 'extension' | 'proposal';
  readonly id: string;
}

interface From<Doc extends object> {
  readonly part: Part;
  readonly view: View<Doc>;
  readonly question: Question;
  readonly show: (stored: Stored<Doc>, names: Names) => Waiting;
  readonly named: (documents: readonly Doc[]) => readonly (string | null)[];
}

const sourceOf = <Doc extends object>(
  { granted, names }: Look,
  { part, view, question, show, named }: From<Doc>,
): Source<Waiting> => ({
  count: () => granted.count(part, view, question),
  find: async (page) => {
    const items = await granted.all(part, view, { ...question, ...page });
    const known = await names(named(items.map(({ document }) => document)));
    return items.map((item) => show(item, known));
  },
});

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

/** Everything that waits for the reader's agency, oldest limit first within its kind. */
export const waitingFor = (look: Look): readonly Source<Waiting>[] => {
  const { standing } = look.reader;
  const agencies = [standing.agency, ...standing.delegations.map(({ agency }) => agency)];
  return [
    sourceOf(look, {
      part: 'status',
      view: work,
      question: { either: handedIn(agencies), sort: [{ field: 'pending.since' }] },
      named: agenciesOf,
      show: (stored, names) => ({
        waits: stored.document.category === 'assignment' ? 'result' : 'report',
        ...workView(stored, names, look.at),
      }),
    }),
    sourceOf(look, {
      part: 'requests',
      view: requestsView,
      question: {
        where: [
          { field: 'pending.decideBy', isNot: null },
          { field: 'about.issuers', hasAny: agencies },
        ],
        sort: [{ field: 'pending.decideBy' }],
      },
      named: (documents) => documents.map(({ agency }) => agency),
      show: extension,
    }),
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
    }),
  ];
};
