import type { RuleVersions } from '@chidao/kernel';
import type { ReadModelStore } from '@chidao/read-models';
import type { KnownDuty } from '@chidao/reporting-domain';
import { dutyPlaces } from '../indexes/duties.js';

/** When each duty must next be looked at. */
export interface DutyAgenda {
  /** Duties that changed, or whose next opening has come; all of them under other rules than before. */
  readonly due: (until: string, versions: RuleVersions) => Promise<readonly (readonly [string, KnownDuty])[]>;
  /** Nothing of the duty opens before `next`; null: never again, as it stands. */
  readonly note: (id: string, next: string | null) => void;
}

const MOST_DUTIES = 100_000;

/**
 * A duty's next opening depends on rule set and work calendar, which an index over events does not know: it is computed
 * when asked, and remembered in memory until the duty or the rules change.
 */
export const createDutyAgenda = (readModels: ReadModelStore): DutyAgenda => {
  const next = new Map<string, string>();
  let rules = '';
  let seen = '';
  const findChanged = async (): Promise<readonly string[]> => {
    const where = [{ field: 'changedAt', after: seen }];
    const changed = await readModels.find(dutyPlaces, { where, limit: MOST_DUTIES });
    for (const { document } of changed) if (document.changedAt > seen) seen = document.changedAt;
    return changed.map(({ id }) => id);
  };
  return {
    due: async (until, { ruleSet, calendar }) => {
      const present = `${ruleSet}/${calendar}`;
      if (present !== rules) [rules, seen] = [present, ''];
      for (const id of await findChanged()) next.set(id, until);
      const ids = [...next].filter(([, at]) => at <= until).map(([id]) => id);
      const places = ids.length === 0 ? [] : await readModels.load(dutyPlaces, ids);
      return places.flatMap(({ id, document }) =>
        document && document.state.status !== 'None' ? [[id, document.state] as const] : [],
      );
    },
    note: (id, at) => void (at === null ? next.delete(id) : next.set(id, at)),
  };
};
