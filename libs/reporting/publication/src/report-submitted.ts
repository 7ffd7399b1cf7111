import type { DataOf } from '@chidao/contract';
import type { RecordedEvent } from '@chidao/kernel';
import type { reportSubmittedV1 } from '@chidao/reporting-contracts';
import type { ReportSubmitted } from '@chidao/reporting-domain';

export const reportSubmitted = ({
  data,
  about,
  occurredAt,
}: RecordedEvent<ReportSubmitted>): DataOf<typeof reportSubmittedV1> => ({
  about,
  report: data.report,
  agency: data.agency,
  version: data.version,
  submittedAt: occurredAt,
  text: data.text,
  signed: data.signed,
  satisfies: data.satisfies.map(({ occurrence, duty, obligation, part, indicators }) => ({
    ...{ occurrence, duty, obligation, part },
    indicators: { ...indicators },
  })),
  destinations: [...data.destinations],
  consolidation: data.consolidation,
});
