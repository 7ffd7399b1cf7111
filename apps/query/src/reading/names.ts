import type { ReadModelStore } from '@chidao/read-models';
import type { AgencyDocument } from '@chidao/register';
import { agenciesView } from '@chidao/register';

/** An agency as it is shown. */
export interface NamedAgency {
  readonly id: string;
  /** Null where the register does not know it: a category that is counted without logins. */
  readonly name: string | null;
}

/** Names of agencies on one day: any signed-in person may know them. */
export type Names = (id: string) => NamedAgency;

/** The official name of that day, else the latest. */
export const nameOn = ({ name, names }: AgencyDocument, on: string): string =>
  names.findLast(({ official, effectiveOn, until }) => official && effectiveOn <= on && (until === null || on <= until))
    ?.text ?? name;

/** Loads the names of these agencies. */
export const namesOf = async (store: ReadModelStore, ids: readonly (string | null)[], on: string): Promise<Names> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const known = new Map(
    (await store.load(agenciesView, wanted)).map(({ id, document }) => [id, document && nameOn(document, on)]),
  );
  return (id) => ({ id, name: known.get(id) ?? null });
};
