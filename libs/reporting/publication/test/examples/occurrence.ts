import type { OccurrenceEvent } from '@chidao/reporting-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';
import { content, instant, signed, source, version, inTime } from './parts.js';

const address = {
  ...{ occurrence: 'occurrence-1', duty: 'duty-1', obligation: 'obligation-1', route: 'r1', recurrence: 'year' },
  ...{ period: '2025', agency: 'agency-a', consolidation: 'consolidation-1' },
};
const deadline = {
  ...{ dueDate: '2025-05-31', due: instant, nearDue: [instant], deadlineRevision: 1 },
  ladder: [{ rung: 'urgingLetter', offset: 1, on: '2025-06-01', at: instant, to: 'head', proposalOnly: false }],
} as const;
const opened = { subordinateTo: ['agency-ubnd'], receiver: 'agency-home', cutoff: '2025-06-30', deadline };
const included = { consolidation: 'consolidation-1', report: 'report-1', version: 1 };
const decides = 'event-1';
const more = { newDue: '2025-06-15', basis: '12/CV-SNV' };

export const occurrence: ExamplesOf<OccurrenceEvent> = {
  OccurrenceScheduled: {
    ...{ ...address, ...opened, sources: [source], over: ['obligation-2'], destination: 'agency-ubnd' },
    ...{
      contents: [content],
      setBy: 'agency-ubnd',
      openAt: instant,
      bornOverdue: true,
      warnings: ['CUTOFF_AFTER_DUE'],
    },
  },
  OccurrenceOpened: {
    ...{ ...address, ...opened, sources: [source], listAt: instant, answered: false, warnings: ['CUTOFF_AFTER_DUE'] },
  },
  ReportLinked: {
    ...address,
    ...version,
    receiver: 'agency-home',
    makers: ['person-2'],
    decideBy: '2025-11-04T16:59:59.999Z',
  },
  ReportAccepted: { ...address, ...inTime, decides, over: ['obligation-2'] },
  ReportSentBack: { ...address, ...inTime, decides, reason: 'Thiếu số liệu', listAt: instant },
  OccurrenceIncluded: { ...address, ...included },
  OccurrenceMissed: address,
  OccurrenceLateIncluded: { ...address, ...included, addendum: 1 },
  ExtensionRequested: {
    ...{ ...address, ...more, dueDate: '2025-05-31', reason: 'Chưa đủ số liệu', progress: '9/12 xã', signed },
    ...{ late: true, decideBy: instant },
  },
  ExtensionGranted: { ...address, basis: more.basis, decides, deadline },
  ExtensionRefused: { ...address, decides, reason: 'Đã gia hạn chung' },
  AgeingLimitReached: { ...address, subordinateTo: ['agency-ubnd'], listAt: instant },
};

const undated = { dueDate: null, due: null, nearDue: [], ladder: [], deadlineRevision: 1 };
const nowhere = { ...address, sources: [], subordinateTo: [], receiver: null, cutoff: null, deadline: undated };

export const occurrenceCases: CasesOf<OccurrenceEvent> = {
  OccurrenceScheduled: {
    undated: {
      ...{ ...nowhere, consolidation: null, over: [], destination: null, contents: [], setBy: null },
      ...{ openAt: instant, bornOverdue: false, warnings: [] },
    },
  },
  OccurrenceOpened: {
    undated: { ...nowhere, consolidation: null, listAt: instant, answered: true, warnings: [] },
  },
};
