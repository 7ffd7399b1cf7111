import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { LinkReport, ReportSubmitted } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';

/** A version was handed in: each occurrence that it answers gets its part. */
export const linkReportsPolicy: Policy<RecordedEvent> = {
  name: 'link-reports',
  on: ['report/ReportSubmitted'],
  react: (event) => {
    const { data, occurredAt } = event as RecordedEvent<ReportSubmitted>;
    const { report, version, makers } = data;
    return data.satisfies.map(({ occurrence, part, indicators }) => {
      const input: LinkReport['input'] = { report, version, part, indicators, submittedAt: occurredAt, makers };
      return { stream: streamOf('occurrence', occurrence), type: 'LinkReport', input };
    });
  },
};
