import type { Standing } from '@chidao/kernel';
import type { AccessDocument, ReaderFacts } from '@chidao/query-read-models';
import { accessView, directedFor } from '@chidao/query-read-models';
import type { ReadModelStore } from '@chidao/read-models';
import type { AgencyDocument } from '@chidao/register';
import { agenciesView, personsView } from '@chidao/register';

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

const isLimited = async (store: ReadModelStore, { person, agency, post }: Standing, on: string): Promise<boolean> => {
  if (post !== null) return false;
  const [known] = await store.load(personsView, [person]);
  const roles = (known?.document?.roles ?? []).filter(
    (held) => held.agency === agency && held.effectiveOn <= on && (held.until === null || on <= held.until),
  );
  const working = roles.filter(({ role }) => role === 'officer' || role === 'clerk');
  return working.length > 0 && working.every(({ scope }) => scope === 'mattersGiven');
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

/** What the live documents say of a reader on a civil day. */
export const readerFactsFrom = async (store: ReadModelStore, standing: Standing, on: string): Promise<ReaderFacts> => {
  const agencies = (await store.find(agenciesView, {})).map(({ document }) => document);
  const subordinates = subordinatesOf(standing.agency, agencies);
  const [limited, access] = await Promise.all([
    isLimited(store, standing, on),
    accessOf(store, standing, subordinates),
  ]);
  return { standing, limited, subordinates, access };
};
