import type { ConsolidationDocument, ConsolidationTableDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Names } from '../reading/names.js';

/** "52/58 đơn vị; thiếu: …": who is in, of how many, and who is missing. */
const countOf = ({ expected, contributions, closing, late }: ConsolidationDocument, names: Names) => {
  const handedIn = contributions.filter(({ status }) => status !== 'sentBack').map(({ occurrence }) => occurrence);
  const included = closing ? closing.contributors.map(({ occurrence }) => occurrence) : handedIn;
  const there = new Set([...included, ...late.map(({ occurrence }) => occurrence)]);
  const missing = expected.filter(({ occurrence }) => !there.has(occurrence)).map(({ agency }) => names(agency));
  const words = `${expected.length - missing.length}/${expected.length} đơn vị`;
  const named = missing.map(({ id, name }) => name ?? id).join(', ');
  return {
    in: expected.length - missing.length,
    of: expected.length,
    missing,
    text: named ? `${words}; thiếu: ${named}` : words,
  };
};

/** A consolidation as shown. */
export const consolidationView = ({ id, position, document }: Stored<ConsolidationDocument>, names: Names) => {
  const { about, drafting, agency, destination, expected, contributions, closing, late, ...shown } = document;
  void drafting;
  const named = <Of extends { readonly agency: string }>(list: readonly Of[]) =>
    list.map((one) => ({ ...one, agency: names(one.agency) }));
  return {
    id,
    position: String(position),
    ...shown,
    directives: about.directives ?? [],
    focalAgency: names(agency),
    destination: destination === null ? null : names(destination),
    count: countOf(document, names),
    expected: named(expected),
    contributions: named(contributions),
    closing: closing && {
      at: closing.at,
      contributors: named(closing.contributors),
      missing: named(closing.missing),
    },
    late: named(late),
  };
};

/** The table and its way upward; null where the reader may not see it. */
export const tableView = (stored: Stored<ConsolidationTableDocument> | null, names: Names) => {
  if (!stored) return null;
  const { document, text, inputs, totals, draft, approval, sent } = stored.document;
  const named = inputs.map((input) => ({ ...input, agency: names(input.agency) }));
  return { position: String(stored.position), document, text, inputs: named, totals, draft, approval, sent };
};

/** Agencies named by consolidations. */
export const agenciesOf = (documents: readonly ConsolidationDocument[]): readonly (string | null)[] =>
  documents.flatMap(({ agency, destination, expected, contributions }) => [
    ...[agency, destination],
    ...[...expected, ...contributions].map((one) => one.agency),
  ]);
