import type { PublicMessage } from '@chidao/kernel';
import { reportSubmittedV1 } from '@chidao/reporting-contracts';
import type { Projection, View } from '@chidao/read-models';
import { begins, follow } from './follow.js';

/** Whose report it is; the newest version. */
export interface ReportLabel {
  readonly agency: string;
  readonly version: number;
}

export const reportLabels: View<ReportLabel> = { name: 'report-labels', fields: {} };

/** Reports handed in, from public messages. */
export const reportLabelsLookup: Projection<PublicMessage, ReportLabel> = follow(reportLabels, [
  begins(reportSubmittedV1, ({ agency, version }): ReportLabel => ({ agency, version })),
]);
