import type { Instant } from '@chidao/calendar';
import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { DutyAddress, DutyEvent, ReportDutyDefined } from './duty.events.js';

type Known = ReportDutyDefined['data'] & {
  /** Appointed focal agencies by route. */
  readonly focalAgencies: Readonly<Record<string, string>>;
};

/** State of a report duty. */
export type DutyState =
  | { readonly status: 'None' }
  | (Known & { readonly status: 'Active' })
  | (Known & { readonly status: 'Ended'; readonly endedAt: Instant });

export type KnownDuty = Exclude<DutyState, { status: 'None' }>;

/** The address alone, as every event of the duty carries it. */
export const addressOf = ({ duty, key, obligation }: DutyAddress): DutyAddress => ({ duty, key, obligation });

export const initialState: DutyState = { status: 'None' };

const changed = (state: DutyState, change: (known: KnownDuty) => Partial<Known>): DutyState =>
  state.status === 'None' ? state : { ...state, ...change(state) };

const evolvers: Evolvers<DutyState, DutyEvent> = {
  ReportDutyDefined: (_, { data }) => ({ ...data, status: 'Active', focalAgencies: {} }),
  ReportersAdded: (state, { data }) =>
    changed(state, ({ reporters }) => ({ reporters: [...reporters, ...data.reporters] })),
  FocalAgencyAppointed: (state, { data }) =>
    changed(state, ({ focalAgencies }) => ({ focalAgencies: { ...focalAgencies, [data.route]: data.agency } })),
  CutoffRuleSet: (state, { data }) =>
    changed(state, ({ recurrences }) => ({
      recurrences: recurrences.map((recurrence) =>
        recurrence.key === data.recurrence ? { ...recurrence, cutoffRule: data.cutoffRule } : recurrence,
      ),
    })),
  HostDutyLinked: (state, { data }) => changed(state, () => ({ host: data.host })),
  ReportDutyEnded: (state, { occurredAt }) =>
    state.status === 'Active' ? { ...state, status: 'Ended', endedAt: occurredAt } : state,
};

export const evolve = evolveBy<DutyState, DutyEvent>(evolvers);
