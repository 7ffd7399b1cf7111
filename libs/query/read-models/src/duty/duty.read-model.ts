import type { DutyEndCause, DutyEvent, ReportDutyDefined } from '@chidao/reporting-domain';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** A rule that reports are owed. Who owes them stands in documents of their own, since fewer may know that. */
export interface DutyDocument extends Kept, Omit<ReportDutyDefined['data'], 'reporters'> {
  readonly status: 'Active' | 'Ended';
  /** Some agency owes its reports. */
  readonly owed: boolean;
  readonly endedAt: string | null;
  readonly endCause: DutyEndCause | null;
  /** The assigner's words; null where it ended with its obligation. */
  readonly endReason: string | null;
  /** Appointed focal agencies by route. */
  readonly focalAgencies: Readonly<Record<string, string>>;
}

export const dutiesView: View<DutyDocument> = {
  name: 'duties',
  fields: { ...keptFields, obligation: 'text', status: 'text', key: 'text', owed: 'flag' },
};

/** One document per report duty. */
export const duties: ReadModel<DutyDocument> = followStream<DutyDocument, DutyEvent>({
  view: dutiesView,
  category: 'duty',
  on: {
    ReportDutyDefined: (_, { data: { reporters: owing, ...data } }) => ({
      ...data,
      owed: owing.length > 0,
      drafting: null,
      status: 'Active',
      endedAt: null,
      endCause: null,
      endReason: null,
      focalAgencies: {},
    }),
    ReportersAdded: changing((_, { data }) => ({ owed: data.reporters.length > 0 })),
    FocalAgencyAppointed: changing(({ focalAgencies }, { data }) => ({
      focalAgencies: { ...focalAgencies, [data.route]: data.agency },
    })),
    CutoffRuleSet: changing(({ recurrences }, { data }) => ({
      recurrences: recurrences.map((recurrence) =>
        recurrence.key === data.recurrence ? { ...recurrence, cutoffRule: data.cutoffRule } : recurrence,
      ),
    })),
    HostDutyLinked: changing((_, { data }) => ({ host: data.host })),
    ReportDutyEnded: changing((_, { occurredAt, data }) => ({
      status: 'Ended',
      endedAt: occurredAt,
      endCause: data.cause,
      endReason: data.reason,
    })),
  },
});
