import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { ReportEvent, SubmittedAnswer } from './report.events.js';

/** A document of one agency. Whether a version was accepted is known by the occurrences that it answers. */
export type ReportState =
  | { readonly status: 'None' }
  | { readonly status: 'Drafted'; readonly report: string; readonly agency: string }
  | {
      readonly status: 'Submitted';
      readonly report: string;
      readonly agency: string;
      readonly version: number;
      readonly satisfies: readonly SubmittedAnswer[];
      readonly destinations: readonly string[];
      readonly consolidation: string | null;
    };

export const initialState: ReportState = { status: 'None' };

const evolvers: Evolvers<ReportState, ReportEvent> = {
  ReportDrafted: (state, { data }) =>
    state.status === 'Submitted' ? state : { status: 'Drafted', report: data.report, agency: data.agency },
  ReportSubmitted: (_, { data }) => ({
    status: 'Submitted',
    report: data.report,
    agency: data.agency,
    version: data.version,
    satisfies: data.satisfies,
    destinations: data.destinations,
    consolidation: data.consolidation,
  }),
};

export const evolve = evolveBy<ReportState, ReportEvent>(evolvers);
