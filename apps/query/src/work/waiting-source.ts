import type { Part } from '@chidao/query-read-models';
import type { Stored, View } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';
import type { Source } from '../desk/page-across.js';
import type { Names } from '../reading/names.js';
import type { Question } from '../reading/granted.js';
import type { Matter } from './work-context.js';
import { contextsOf } from './work-context.js';

/** Something that waits for the reader's agency: for a decision, or to go on being urged. */
export interface Waiting {
  readonly waits: 'result' | 'report' | 'extension' | 'difficulty' | 'consolidation' | 'proposal' | 'urge';
  readonly id: string;
}

/** Where things that wait are found, and how each is shown. */
export interface From<Doc extends Matter> {
  readonly part: Part;
  readonly view: View<Doc>;
  readonly question: Question;
  readonly show: (stored: Stored<Doc>, names: Names) => Waiting;
  readonly named: (documents: readonly Doc[]) => readonly (string | null)[];
}

/** A list of what waits, each line with the directives and the sentence that it answers to. */
export const sourceOf = <Doc extends Matter>(look: Look, from: From<Doc>): Source<Waiting> => ({
  count: () => look.granted.count(from.part, from.view, from.question),
  find: async (page) => {
    const items = await look.granted.all(from.part, from.view, { ...from.question, ...page });
    const documents = items.map(({ document }) => document);
    const [names, contextOf] = await Promise.all([look.names(from.named(documents)), contextsOf(look, documents)]);
    return items.map((item) => ({ ...from.show(item, names), ...contextOf(item.document) }));
  },
});
