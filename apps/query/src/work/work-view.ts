import type { WorkDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { classify, flagsAt } from '@chidao/timeliness';
import type { Names } from '../reading/names.js';

/** Class on both due bases, and flags, at the moment asked about. */
export const timelinessAt = ({ timeliness }: Pick<WorkDocument, 'timeliness'>, at: string) => ({
  original: classify(timeliness, at, 'original'),
  extended: classify(timeliness, at, 'extended'),
  flags: flagsAt(timeliness, at),
  done: timeliness.done,
  provisional: timeliness.provisional,
  counted: !timeliness.closedWithoutResult && !timeliness.noClass,
});

/** State and timeliness of an assignment or occurrence as shown. */
export const workView = ({ id, position, document }: Stored<WorkDocument>, names: Names, at: string) => {
  const { about, timeliness, drafting, agency, setBy, subordinateTo, decider, year, ...shown } = document;
  void [timeliness, drafting, year];
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

/** Agencies named by work. */
export const agenciesOf = (documents: readonly WorkDocument[]): readonly (string | null)[] =>
  documents.flatMap(({ agency, setBy, decider, subordinateTo, about }) => [
    ...[agency, setBy, decider],
    ...subordinateTo,
    ...(about.issuers ?? []),
  ]);
