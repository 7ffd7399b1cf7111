import type { DutyDocument, ReporterDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Names } from '../reading/names.js';

/** A duty as shown, with those of its reporters whom the reader may see. */
export const dutyView = (
  { id, position, document }: Stored<DutyDocument>,
  reporters: readonly Stored<ReporterDocument>[],
  names: Names,
) => {
  const { about, drafting, owed, focalAgencies, setBy, ...shown } = document;
  void [drafting, owed];
  return {
    id,
    position: String(position),
    ...shown,
    directives: about.directives ?? [],
    setBy: setBy === null ? null : names(setBy),
    focalAgencies: Object.entries(focalAgencies).map(([route, agency]) => ({ route, agency: names(agency) })),
    reporters: reporters
      .filter((reporter) => reporter.document.duty === id)
      .map((reporter) => ({ agency: names(reporter.document.agency), since: reporter.document.since })),
  };
};

/** Agencies named by duties. */
export const agenciesOf = (documents: readonly DutyDocument[]): readonly (string | null)[] =>
  documents.flatMap(({ setBy, focalAgencies }) => [setBy, ...Object.values(focalAgencies)]);
