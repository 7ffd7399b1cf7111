import type { Standing } from '@chidao/kernel';
import type { AccessDocument, ReaderFacts } from '@chidao/query-read-models';
import { accessView, directedFor } from '@chidao/query-read-models';
import type { ReadModelStore } from '@chidao/read-models';
import type { AgencyDocument } from '@chidao/register';
import { agenciesView } from '@chidao/register';

/** A parent of another system does not direct a body; who is named as its superior does (lifecycle §1.5). */
const directs = (above: AgencyDocument, below: AgencyDocument): boolean =>
  below.superiors.includes(above.id) || (below.parent === above.id && below.hierarchy === above.hierarchy);

/** Every agency that this one directs, however far below; those that exist no more stay with whoever directed them. */
const subordinatesOf = (agency: string, all: readonly AgencyDocument[]): readonly string[] => {
  const found = new Map<string, AgencyDocument>();
  let level = all.filter(({ id }) => id === agency);
  while (level.length > 0) {
    const above = level;
    level = all.filter(
      (below) => !found.has(below.id) && below.id !== agency && above.some((one) => directs(one, below)),
    );
    level.forEach((below) => found.set(below.id, below));
  }
  return [...found.keys()];
};

const accessOf = async (
  store: ReadModelStore,
  standing: Standing,
  subordinates: readonly string[],
): Promise<readonly AccessDocument[]> => {
  const found = await store.find(accessView, {
    anyOf: [
      [{ field: 'parties', hasAny: [standing.agency, standing.person] }],
      [
        { field: 'kind', is: 'directive' },
        { field: 'parties', hasAny: directedFor(standing) },
      ],
      [{ field: 'holders', hasAny: subordinates }],
    ],
  });
  return found.map(({ document }) => document);
};

/** What the live documents say of a reader. */
export const readerFactsFrom = async (store: ReadModelStore, standing: Standing): Promise<ReaderFacts> => {
  const agencies = (await store.find(agenciesView, {})).map(({ document }) => document);
  const subordinates = subordinatesOf(standing.agency, agencies);
  return { standing, subordinates, access: await accessOf(store, standing, subordinates) };
};
