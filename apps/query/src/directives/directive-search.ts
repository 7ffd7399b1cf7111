import { directivesView, obligationsView } from '@chidao/query-read-models';
import type { Clause } from '@chidao/read-models';
import type { Granted } from '../reading/granted.js';

const MOST = 2_000;

/** Ids of what a reader may see with these words in it: directives by number and subject, obligations by their sentence. */
export const foundBy = async (granted: Granted, words: string) => {
  const question = { where: [{ search: words }], limit: MOST };
  const [directives, obligations] = await Promise.all([
    granted.all('text', directivesView, question),
    granted.all('obligations', obligationsView, question),
  ]);
  return {
    directives: directives.map(({ id }) => id),
    obligations: obligations.map(({ id }) => id),
    directivesOfObligations: [...new Set(obligations.map(({ document }) => document.directive))],
  };
};

/** Narrows any list to what belongs to the directives and obligations found; either is enough. */
export const eitherFound = async (
  granted: Granted,
  words: string | undefined,
): Promise<readonly Clause[] | undefined> => {
  if (words === undefined) return undefined;
  const { directives, obligations } = await foundBy(granted, words);
  return [[{ field: 'about.directives', hasAny: directives }], [{ field: 'about.obligations', hasAny: obligations }]];
};

/** Narrows the list of directives itself. */
export const directivesFound = async (
  granted: Granted,
  words: string | undefined,
): Promise<readonly Clause[] | undefined> => {
  if (words === undefined) return undefined;
  const { directivesOfObligations } = await foundBy(granted, words);
  return [[{ search: words }], [{ field: 'id', in: directivesOfObligations }]];
};
