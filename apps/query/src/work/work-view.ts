import type { WorkDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { classify, flagsAt } from '@chidao/timeliness';
import type { Look } from '../desk/desk.js';
import type { Names } from '../reading/names.js';
import type { Line } from './line.js';
import { contextsOf } from './work-context.js';

/** Class on both due bases, and flags, at the moment asked about. */
const timelinessAt = ({ timeliness }: Pick<WorkDocument, 'timeliness'>, at: string) => ({
  original: classify(timeliness, at, 'original'),
  extended: classify(timeliness, at, 'extended'),
  flags: flagsAt(timeliness, at),
  done: timeliness.done,
  provisional: timeliness.provisional,
  counted: !timeliness.closedWithoutResult && !timeliness.noClass,
});

/** State and timeliness of an assignment or occurrence as shown. */
export const workView = ({ id, position, document }: Stored<WorkDocument>, names: Names, at: string) => {
  const { about, timeliness, drafting, files, agency, setBy, subordinateTo, decider, year, ...shown } = document;
  void [timeliness, drafting, files, year];
  return {
    id,
    position: String(position),
    ...shown,
    agency: names(agency),
    directives: about.directives ?? [],
    issuers: (about.issuers ?? []).map(names),
    setBy: setBy === null ? null : names(setBy),
    decider: decider === null ? null : names(decider),
    subordinateTo: subordinateTo.map(names),
    timeliness: timelinessAt(document, at),
  };
};

/** Work as lines of a list: each with the directives and the sentence that it answers to. */
export const workLines = async (look: Look, stored: readonly Stored<WorkDocument>[]) => {
  const documents = stored.map(({ document }) => document);
  const [names, contextOf] = await Promise.all([look.names(agenciesOf(documents)), contextsOf(look, documents)]);
  return stored.map((one) => ({ ...workView(one, names, look.at), ...contextOf(one.document) }));
};

/** Work of the reader's own agency, as lines of its lists. */
export const ownLines = async (look: Look, stored: readonly Stored<WorkDocument>[]): Promise<readonly Line[]> =>
  (await workLines(look, stored)).map((line) => ({ what: line.category, by: line.deadline.due, ...line }));

/** Agencies named by work. */
export const agenciesOf = (documents: readonly WorkDocument[]): readonly (string | null)[] =>
  documents.flatMap(({ agency, setBy, decider, subordinateTo, about }) => [
    ...[agency, setBy, decider],
    ...subordinateTo,
    ...(about.issuers ?? []),
  ]);
