import { endOfDay, startOfDay } from '@chidao/calendar';
import type { ConsolidationEvent, DutyEvent, OccurrenceEvent, ReportEvent } from '@chidao/reporting-domain';
import { consolidationKey, dutyKey, occurrenceKey } from '@chidao/reporting-domain';
import { derivedId } from '@chidao/event-store';
import type { GeneratedDirective } from './directive-story.js';
import type { GeneratedProvince } from './province.js';
import type { Chance, Story } from './told.js';
import { tellerOf } from './told.js';

const FILE = `sha256:${'c'.repeat(64)}` as const;
const DUE = '2025-05-31';
const deadline = {
  dueDate: DUE,
  due: endOfDay(DUE),
  nearDue: [startOfDay('2025-05-22')],
  ladder: [],
  deadlineRevision: 1,
};
const content = {
  ...{ key: 'done', label: 'Số việc đã làm', type: 'number' as const, unit: 'việc', formula: null, required: true },
};

interface Reporting {
  readonly drawn: GeneratedDirective;
  readonly focal: string;
  readonly obligation: string;
  readonly duty: string;
  readonly consolidation: string;
  readonly reporters: readonly string[];
}

const periodOf = (duty: string) => ({ duty, route: 'r1', recurrence: 'half', period: '2025-H1' });

const reportingOf = (drawn: GeneratedDirective, { focal }: GeneratedProvince): Reporting => {
  const [first] = drawn.obligations;
  const obligation = first?.obligation ?? '';
  const duty = derivedId(...dutyKey(obligation, '1'));
  const reporters = [...new Set((first?.groups ?? []).map(({ lead }) => lead.id))];
  return { drawn, focal, obligation, duty, reporters, consolidation: derivedId(...consolidationKey(periodOf(duty))) };
};

const idsOf = ({ drawn, obligation, duty }: Reporting) => ({
  ...{ directives: [drawn.directive], issuers: [drawn.issuer], obligations: [obligation], duties: [duty] },
});

const sourceOf = ({ directive, issuer }: GeneratedDirective) => ({
  ...{ directive, issuer, keeper: issuer, signer: null, modality: 'require' as const },
});

const dutyStory = (of: Reporting): Story => {
  const { drawn, duty, obligation, reporters } = of;
  const ids = { ...idsOf(of), agencies: reporters };
  const tell = tellerOf<DutyEvent>({ stream: `duty-${duty}`, ids, agency: null });
  const route = { key: 'r1', destination: 'UBND tỉnh', via: 'Sở số 1', consolidator: 'Sở số 1', accepts: true };
  const day = { on: 'dayOfYear' as const, month: 6, day: 1, yearsAfter: 0, daysBefore: 1 };
  const rule = { every: 'halfYear' as const, part: 1, first: null, last: null, due: day };
  const recurrence = { key: 'half', period: 'halfYear' as const, phrase: null, cutoffRule: null };
  return [
    tell({
      type: 'ReportDutyDefined',
      data: {
        ...{ duty, key: '1', obligation, setBy: drawn.issuer, issueDate: '2025-01-02', anchor: null },
        sources: [sourceOf(drawn)],
        reporters: reporters.map((agency) => ({
          agency,
          subordinateTo: [drawn.issuer],
          since: '2025-01-02T02:00:00.000Z',
        })),
        ...{ routes: [route], contents: [content], host: null, upstream: null, over: [] },
        recurrences: [{ ...recurrence, dueRule: { kind: 'RECURRING', rule } }],
      },
    }),
    tell(
      { type: 'FocalAgencyAppointed', data: { duty, key: '1', obligation, route: 'r1', agency: of.focal } },
      { agency: drawn.issuer },
    ),
  ];
};

const reporterStory = (chance: Chance, of: Reporting, agency: string): Story => {
  const { drawn, duty, obligation, consolidation, focal } = of;
  const occurrence = derivedId(...occurrenceKey(periodOf(duty), agency));
  const report = derivedId('generated report', occurrence);
  const address = { ...periodOf(duty), occurrence, obligation, agency, consolidation };
  const ids = { ...idsOf(of), occurrences: [occurrence], consolidations: [consolidation], agencies: [agency, focal] };
  const tell = tellerOf<OccurrenceEvent>({ stream: `occurrence-${occurrence}`, ids, agency: null });
  const write = tellerOf<ReportEvent>({
    stream: `report-${report}`,
    ids: { reports: [report], agencies: [agency] },
    agency,
  });
  const indicators = { done: String(Math.floor(chance() * 100)) };
  const version = { report, version: 1, part: null, indicators, submittedAt: '2025-05-20T02:00:00.000Z' };
  const satisfies = [
    { occurrence, part: null, indicators, duty, obligation, directives: [drawn.directive], issuers: [drawn.issuer] },
  ];
  const owed = { subordinateTo: [drawn.issuer], receiver: focal, cutoff: null, deadline, warnings: [] };
  const opening = { ...owed, sources: [sourceOf(drawn)] };
  return [
    tell({
      type: 'OccurrenceScheduled',
      data: {
        ...address,
        ...opening,
        ...{ over: [], destination: drawn.issuer, contents: [content], setBy: drawn.issuer },
        ...{ openAt: startOfDay('2025-04-01'), bornOverdue: false },
      },
    }),
    tell({ type: 'OccurrenceOpened', data: { ...address, ...opening, listAt: null, answered: false } }),
    ...(chance() < 0.3
      ? []
      : [
          write({ type: 'ReportDrafted', data: { report, agency, text: FILE, answers: [] } }),
          write(
            {
              type: 'ReportSubmitted',
              data: {
                ...{
                  report,
                  agency,
                  version: 1,
                  text: FILE,
                  signed: { file: FILE, signer: null },
                  makers: [],
                  satisfies,
                },
                ...{ destinations: [focal], consolidation: null },
              },
            },
            { ids: { ...ids, reports: [report] } },
          ),
          tell(
            { type: 'ReportLinked', data: { ...address, ...version, receiver: focal, makers: [], decideBy: null } },
            { ids: { reports: [report] } },
          ),
        ]),
    ...(chance() < 0.5 ? [tell({ type: 'OccurrenceMissed', data: address })] : []),
  ];
};

const consolidationStory = (of: Reporting): Story => {
  const { drawn, duty, obligation, consolidation, focal, reporters } = of;
  const tell = tellerOf<ConsolidationEvent>({
    stream: `consolidation-${consolidation}`,
    ids: { ...idsOf(of), consolidations: [consolidation], agencies: [focal] },
    agency: focal,
  });
  const setting = { obligation, directives: [drawn.directive], issuers: [drawn.issuer], focalAgency: focal };
  const located = { ...periodOf(duty), consolidation, ...setting };
  const expected = reporters.map((agency) => {
    return {
      agency,
      occurrence: derivedId(...occurrenceKey(periodOf(duty), agency)),
      due: endOfDay(DUE),
      deadlineRevision: 1,
    };
  });
  const [one] = expected;
  const noted = {
    report: consolidation,
    version: 1,
    part: null,
    indicators: { done: '3' },
    submittedAt: endOfDay(DUE),
  };
  const missing = expected.slice(1).map(({ agency, occurrence }) => ({ agency, occurrence }));
  return [
    tell({
      type: 'ConsolidationOpened',
      data: { ...located, destination: drawn.issuer, upstream: null, contents: [content], expected },
    }),
    ...(one ? [tell({ type: 'ContributionNoted', data: { ...located, ...one, ...noted, status: 'pending' } })] : []),
    tell({ type: 'ConsolidationClosed', data: { ...located, upstream: null, contributors: [], missing } }),
    tell({
      type: 'ConsolidationDrafted',
      data: { ...located, document: FILE, text: null, inputs: [], totals: { done: '3' } },
    }),
  ];
};

/** A report duty with its first period: one story per agency, and that of the focal agency. */
export const reportStories = (
  chance: Chance,
  drawn: GeneratedDirective,
  province: GeneratedProvince,
): readonly Story[] => {
  const of = reportingOf(drawn, province);
  return [dutyStory(of), ...of.reporters.map((agency) => reporterStory(chance, of, agency)), consolidationStory(of)];
};
