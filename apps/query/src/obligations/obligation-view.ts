import { mapThrough } from '@chidao/directives-domain';
import type { EditMap } from '@chidao/directives-domain';
import type { ObligationDocument, ProposalDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Names } from '../reading/names.js';

/** An anchor where its words stand in the present text; lost where an edit touched them. */
const anchorsIn = (document: ObligationDocument, edits: readonly EditMap[]) =>
  document.anchors.map(({ part, directive, anchor }) => {
    const mapped = directive === document.directive ? mapThrough(anchor, edits) : anchor;
    return { part, directive, quote: anchor.quote, lost: mapped === null, anchor: mapped ?? anchor };
  });

/** What an obligation is shown with: the edits of its directive's text, and how it was read, for whoever may know. */
export interface ShownWith {
  readonly edits: readonly EditMap[];
  readonly reading: Stored<ProposalDocument> | null;
}

/** An obligation as it is shown. */
export const obligationView = (
  { id, position, document }: Stored<ObligationDocument>,
  names: Names,
  { edits, reading }: ShownWith,
) => {
  const { item, kind, status, sentence, content, deadline, rounds, unresolved, evidence, ending } = document;
  const overseers = (list: ObligationDocument['monitors']) =>
    list.map(({ agency, monitoredSet, ...rest }) => ({
      ...rest,
      agency: names(agency),
      monitoredSet: monitoredSet.map(names),
    }));
  return {
    id,
    position: String(position),
    revision: document.revision,
    directive: document.directive,
    drafting: document.drafting !== null,
    ...{ item, kind, status, sentence, content, deadline, rounds, unresolved, evidence, ending },
    setBy: document.setBy === null ? null : names(document.setBy),
    reading: reading && {
      ...reading.document.proposal,
      changed: reading.document.changed,
      rejection: reading.document.rejection,
    },
    sources: document.sources,
    anchors: anchorsIn(document, edits),
    monitors: overseers(document.monitors),
    supervisors: overseers(document.supervisors),
  };
};

/** Agencies named by obligations. */
export const agenciesOf = (documents: readonly ObligationDocument[]): readonly (string | null)[] =>
  documents.flatMap(({ setBy, monitors, supervisors }) => [
    setBy,
    ...[...monitors, ...supervisors].flatMap(({ agency, monitoredSet }) => [agency, ...monitoredSet]),
  ]);
