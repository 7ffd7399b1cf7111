import type { DutyEvent, Recurrence } from '@chidao/reporting-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';
import { content, file, instant, source } from './parts.js';

type Deadline = Recurrence['dueRule'];
type DueDay = Extract<Deadline, { kind: 'RECURRING' }>['rule']['due'];

const reporter = { agency: 'agency-a', subordinateTo: ['agency-ubnd'], since: instant };
const host = { kind: 'external', citation: 'Luật', quote: 'báo cáo', recurrences: ['năm'] } as const;
const ofDuty = { duty: 'duty-1', key: '1', obligation: 'obligation-1' };

const recurring = (due: DueDay): Deadline => ({
  ...{ kind: 'RECURRING', rule: { every: 'year', part: 1, first: '2025', last: '2030', due } },
});
const dayOfYear: DueDay = { on: 'dayOfYear', month: 11, day: 1, yearsAfter: 0, daysBefore: 1 };
const dayOfMonth: DueDay = { on: 'dayOfMonth', day: 15, monthsAfter: 1, daysBefore: 0 };
const length = { n: 15, unit: 'workingDay' } as const;

/** Every kind of due rule that can be stored. */
const dueRules: readonly Deadline[] = [
  ...[{ on: 'periodEnd' } as const, dayOfYear, dayOfMonth].map(recurring),
  { kind: 'FIXED', date: '2025-10-31' },
  { kind: 'WINDOW', start: '2025-10-01', end: '2025-10-31' },
  { kind: 'RELATIVE', start: { event: 'issued' }, length },
  { kind: 'RELATIVE', start: { event: 'date', date: '2025-01-01' }, length },
  { kind: 'CONDITIONAL', condition: 'khi có yêu cầu' },
  { kind: 'DAY_UNKNOWN', every: 'year' },
  { kind: 'NONE', reason: 'văn bản không nêu thời hạn' },
];
const recurrences = dueRules.map((dueRule, index): Recurrence => ({
  ...{ key: `year-${index}`, period: 'year', phrase: 'năm (trước ngày 01/11)', dueRule },
  cutoffRule: { on: 'periodEnd' },
}));

export const duty: ExamplesOf<DutyEvent> = {
  ReportDutyDefined: {
    ...{ ...ofDuty, sources: [source], setBy: 'agency-ubnd' },
    ...{ issueDate: '2024-12-20', reporters: [reporter], contents: [content], host, upstream: 'duty-2' },
    anchor: { text: file, start: 0, end: 7, quote: 'báo cáo' },
    routes: [{ key: 'r1', destination: 'UBND tỉnh', via: 'Sở Nội vụ', consolidator: 'Sở Nội vụ', accepts: true }],
    recurrences,
    over: ['obligation-2'],
  },
  ReportersAdded: { ...ofDuty, reporters: [reporter] },
  FocalAgencyAppointed: { ...ofDuty, route: 'r1', agency: 'agency-home' },
  CutoffRuleSet: { ...ofDuty, recurrence: 'year', cutoffRule: { on: 'daysBeforeDue', days: 15 } },
  HostDutyLinked: { ...ofDuty, host: { kind: 'duty', duty: 'duty-3' } },
  ReportDutyEnded: { ...ofDuty, cause: 'withdrawn', reason: 'Văn bản hết hiệu lực' },
};

export const dutyCases: CasesOf<DutyEvent> = {
  ReportDutyDefined: {
    bare: {
      ...{ ...ofDuty, sources: [{ ...source, issuer: null, signer: null }], setBy: null, issueDate: null },
      ...{ reporters: [], contents: [], host: null, upstream: null, anchor: null, over: [] },
      routes: [{ key: 'r1', destination: 'UBND tỉnh', via: null, consolidator: null, accepts: true }],
      recurrences: [
        {
          ...{ key: 'once', period: 'once', phrase: null, cutoffRule: null },
          dueRule: { kind: 'NONE', reason: 'văn bản không nêu thời hạn' },
        },
      ],
    },
  },
  CutoffRuleSet: {
    date: { ...ofDuty, recurrence: 'year', cutoffRule: { on: 'date', date: '2025-10-15' } },
    dayOfYear: { ...ofDuty, recurrence: 'year', cutoffRule: dayOfYear },
    dayOfMonth: { ...ofDuty, recurrence: 'year', cutoffRule: dayOfMonth },
    periodEnd: { ...ofDuty, recurrence: 'year', cutoffRule: { on: 'periodEnd' } },
  },
  HostDutyLinked: { external: { ...ofDuty, host } },
  ReportDutyEnded: { obligationEnded: { ...ofDuty, cause: 'obligationEnded', reason: null } },
};
