import type { Part } from '@chidao/query-read-models';
import type { Stored, View } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';
import type { Source } from '../desk/page-across.js';
import type { Names } from '../reading/names.js';
import type { Question } from '../reading/granted.js';
import type { Line } from './line.js';
import type { Matter, WorkContext } from './work-context.js';
import { contextsOf } from './work-context.js';

/** Where things that wait are found, and how each is shown. */
export interface From<Doc extends Matter> {
  readonly part: Part;
  readonly view: View<Doc>;
  readonly question: Question;
  readonly show: (stored: Stored<Doc>, names: Names) => Omit<Line, keyof WorkContext>;
  readonly named: (documents: readonly Doc[]) => readonly (string | null)[];
}

/** A list of what waits, each line with the directives and the sentence that it answers to. */
export const sourceOf = <Doc extends Matter>(look: Look, from: From<Doc>): Source<Line> => ({
  count: () => look.granted.count(from.part, from.view, from.question),
  find: async (page) => {
    const items = await look.granted.all(from.part, from.view, { ...from.question, ...page });
    const documents = items.map(({ document }) => document);
    const [names, contextOf] = await Promise.all([look.names(from.named(documents)), contextsOf(look, documents)]);
    return items.map((item) => ({ ...from.show(item, names), ...contextOf(item.document) }));
  },
});
