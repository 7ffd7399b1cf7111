/* What a text obliges to, with every field filled. */
import type { DeadlineResolved, ObligationContent } from '@chidao/directives-domain';
import { anchor } from './texts.js';

type ResolvedDeadline = DeadlineResolved['data']['deadline'];
type Deadline = ResolvedDeadline['value'];

const dueRule: Deadline = {
  kind: 'RECURRING',
  rule: {
    ...{ every: 'halfYear', part: 1, first: '2025-H1', last: '2026-H2' },
    due: { on: 'dayOfYear', month: 6, day: 1, yearsAfter: 0, daysBefore: 1 },
  },
};
const cutoffRule: Deadline = { kind: 'FIXED', date: '2025-05-25' };

export const content: ObligationContent = {
  ...{ item: '1', kind: 'continuous', modality: 'ask', leads: ['các cơ quan, đơn vị, địa phương'] },
  ...{ coordinating: ['Sở Tư pháp'], addressees: ['Sở Nội vụ'], noNamedLead: false, ifNeeded: false },
  deadline: {
    ...{ phrase: 'trước ngày 01/4/2025', rule: 'fixed-date', value: { kind: 'FIXED', date: '2025-03-31' } },
  },
  duties: [
    {
      ...{ key: 'report-1', reporters: ['các sở, ban, ngành'], over: ['Luật'], anchor },
      host: { citation: 'báo cáo kết quả thực hiện Luật', quote: 'lồng ghép' },
      upstream: { obligation: 'obligation-2', key: 'report-1' },
      contents: [
        {
          ...{ key: 'rate', label: 'Tỷ lệ', type: 'percent', unit: '%', formula: 'done / all * 100', required: true },
        },
      ],
      routes: [
        { key: 'r1', destination: 'Ủy ban nhân dân tỉnh', via: 'Sở Nội vụ', consolidator: 'Sở Nội vụ', accepts: true },
      ],
      recurrences: [{ key: 'halfYear', period: 'halfYear', phrase: '6 tháng', dueRule, cutoffRule }],
    },
  ],
};

export const bareContent: ObligationContent = {
  ...{ item: '2.a', kind: 'once', modality: 'assign', leads: ['Sở Nội vụ'], coordinating: [], addressees: [] },
  ...{ noNamedLead: true, ifNeeded: true, deadline: { phrase: null, rule: null, value: null } },
  duties: [
    {
      ...{ key: '1', reporters: null, contents: [], host: null, upstream: null, over: [], anchor: null },
      routes: [{ key: 'r1', destination: 'Sở Nội vụ', via: null, consolidator: null, accepts: true }],
      recurrences: [{ key: 'once', period: 'once', phrase: null, dueRule: null, cutoffRule: null }],
    },
  ],
};

const resolvedAs = (value: Deadline): ResolvedDeadline => ({
  ...{ kind: value.kind, value, phrase: null, rule: null, ruleVersion: null, calendarVersion: null },
  ...{ holidaysKnown: false, civilDate: null, instant: null, firstPeriod: null, lastPeriod: null },
});

export const resolved: ResolvedDeadline = {
  ...{
    kind: 'FIXED',
    value: { kind: 'FIXED', date: '2025-03-31' },
    phrase: 'trước ngày 01/4/2025',
    rule: 'fixed-date',
  },
  ...{ ruleVersion: 'QT-01', calendarVersion: '2025.1', holidaysKnown: true, civilDate: '2025-03-31' },
  ...{ instant: '2025-03-31T16:59:59.999Z', firstPeriod: '2025-Q1', lastPeriod: '2025-Q1' },
};

/** A deadline of every other kind. */
export const resolvedCases = {
  window: resolvedAs({ kind: 'WINDOW', start: '2025-03-01', end: '2025-03-31' }),
  recurring: resolvedAs(dueRule),
  relative: resolvedAs({ kind: 'RELATIVE', start: { event: 'received' }, length: { n: 5, unit: 'workingDay' } }),
  sinceDate: resolvedAs({
    ...{ kind: 'RELATIVE', start: { event: 'date', date: '2025-01-02' }, length: { n: 3, unit: 'month' } },
  }),
  conditional: resolvedAs({ kind: 'CONDITIONAL', condition: 'sau khi có hướng dẫn' }),
  dayUnknown: resolvedAs({ kind: 'DAY_UNKNOWN', every: 'month' }),
  none: resolvedAs({ kind: 'NONE', reason: 'văn bản không nêu thời hạn' }),
} as const;
