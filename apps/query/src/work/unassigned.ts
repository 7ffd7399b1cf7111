import type { ObligationDocument } from '@chidao/query-read-models';
import { directivesView, dutiesView, obligationsView } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';
import type { Source } from '../desk/page-across.js';
import type { Line } from './line.js';
import { sourceOf } from './waiting-source.js';
import { contextsOf } from './work-context.js';
import type { Deciding } from './work-lists.js';
import { decidedBy } from './work-lists.js';

type Obligation = Stored<ObligationDocument>;

/** What is confirmed in a draft waits for nobody but the issue of its directive. */
const unledInForce = async ({ granted }: Look, agencies: readonly string[]): Promise<readonly Obligation[]> => {
  const found = await granted.all('obligations', obligationsView, {
    where: [
      { field: 'leadUnknown', is: true },
      { field: 'keeper', in: agencies },
    ],
    sort: [{ field: 'directive' }, { field: 'item' }],
  });
  const directives = await granted.all('text', directivesView, {
    where: [
      { field: 'id', in: [...new Set(found.map(({ document }) => document.directive))] },
      { field: 'status', is: 'InForce' },
    ],
  });
  const inForce = new Set(directives.map(({ id }) => id));
  return found.filter(({ document }) => inForce.has(document.directive));
};

const shown = async (look: Look, found: readonly Obligation[]): Promise<readonly Line[]> => {
  const contextOf = await contextsOf(
    look,
    found.map(({ document: { about, obligation } }) => ({ about, obligation })),
  );
  return found.map(
    ({ id, position, document: { about, revision, directive, item, sentence, content, unresolved } }) => ({
      ...{ what: 'lead' as const, id, position: String(position), revision, agency: null, by: null },
      ...{ directive, item, sentence, leads: content.leads, unresolved },
      ...contextOf({ about, obligation: id }),
    }),
  );
};

/** Confirmed obligations of which nobody holds some part, since no agency is known by those words: whom they mean, a person must say. */
export const leadsToName = (look: Look, agencies: readonly string[]): Source<Line> => ({
  count: async () => (await unledInForce(look, agencies)).length,
  find: async ({ limit, offset }) => shown(look, (await unledInForce(look, agencies)).slice(offset, offset + limit)),
});

/** Report duties that nobody owes, since the words named no agency that is known. */
export const reportersToName = (look: Look, deciding: Deciding): Source<Line> =>
  sourceOf(look, {
    part: 'obligations',
    view: dutiesView,
    question: {
      where: [
        { field: 'owed', is: false },
        { field: 'status', is: 'Active' },
      ],
      either: decidedBy(deciding),
      sort: [{ field: 'obligation' }, { field: 'key' }],
    },
    named: () => [],
    show: ({ id, position, document: { revision, obligation, key } }) => ({
      ...{ what: 'reporters' as const, id, position: String(position), revision, agency: null, by: null },
      ...{ obligation, key },
    }),
  });
