import type { About } from '@chidao/kernel';
import { directivesView, obligationsView } from '@chidao/query-read-models';
import type { Look } from '../desk/desk.js';

/** What a line of a list is about. */
export interface Matter {
  readonly about: About;
  readonly obligation: string;
}

/** The directives that it answers to, and the words of its obligation. */
export interface WorkContext {
  readonly of: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly subject: string | null;
    readonly issueDate: string | null;
  }[];
  readonly words: { readonly id: string; readonly item: string; readonly sentence: string } | null;
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const directivesOf = ({ about }: Matter): readonly string[] => about.directives ?? [];

/** Number, subject and sentence for a page of lines, as far as the reader may see each of them; asked for once. */
export const contextsOf = async (
  { granted }: Pick<Look, 'granted'>,
  matters: readonly Matter[],
): Promise<(matter: Matter) => WorkContext> => {
  if (matters.length === 0) return () => ({ of: [], words: null });
  const [directives, obligations] = await Promise.all([
    granted.all('text', directivesView, { where: [{ field: 'id', in: distinct(matters.flatMap(directivesOf)) }] }),
    granted.all('obligations', obligationsView, {
      where: [{ field: 'id', in: distinct(matters.map(({ obligation }) => obligation)) }],
    }),
  ]);
  return (matter) => {
    const words = obligations.find(({ id }) => id === matter.obligation);
    return {
      of: directives
        .filter(({ id }) => directivesOf(matter).includes(id))
        .map(({ id, document: { number, subject, issueDate } }) => ({ id, number, subject, issueDate })),
      words: words ? { id: words.id, item: words.document.item, sentence: words.document.sentence } : null,
    };
  };
};
