import type { RecordedEvent } from '@chidao/kernel';
import type { Reporter, ReportDutyDefined, ReportersAdded } from '@chidao/reporting-domain';
import { withAgencies } from '../core/about.js';
import type { Kept, ReadModel } from '../core/read-model.js';
import { keptFields, placeOf } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** An agency that owes the reports of a duty. */
export interface ReporterDocument extends Kept, Reporter {
  readonly duty: string;
}

export const reportersView: View<ReporterDocument> = {
  name: 'reporters',
  fields: { ...keptFields, agency: 'text', duty: 'text' },
};

type Naming = RecordedEvent<ReportDutyDefined | ReportersAdded>;

const naming = (event: RecordedEvent): Naming | null =>
  placeOf(event.stream).category === 'duty' && (event.type === 'ReportDutyDefined' || event.type === 'ReportersAdded')
    ? (event as Naming)
    : null;

const idOf = (duty: string, { agency }: Reporter): string => `${duty}:${agency}`;

/** One document per duty and agency, because state and timeliness of one agency are not for the others. */
export const reporters: ReadModel<ReporterDocument> = {
  view: reportersView,
  idsOf: (event) => {
    const { data } = naming(event) ?? { data: null };
    return data ? data.reporters.map((reporter) => idOf(data.duty, reporter)) : [];
  },
  evolve: (document, event, id) => {
    const { data } = naming(event) ?? { data: null };
    const reporter = data?.reporters.find((one) => idOf(data.duty, one) === id);
    if (!data || !reporter) return document;
    return {
      ...reporter,
      duty: data.duty,
      revision: String(event.revision),
      about: withAgencies(event.about, [reporter.agency]),
      files: [],
      drafting: null,
    };
  },
};
