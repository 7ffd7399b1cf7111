import type { Holder, ObligationAddress, ObligationEvent, PartAnchor } from '@chidao/directives-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';
import { bareContent, content, resolved, resolvedCases } from './content.js';
import { anchor, outside, own } from './texts.js';

const ids: ObligationAddress = { obligation: 'obligation-1', ...own };
const elsewhere: ObligationAddress = { obligation: 'obligation-3', ...outside };
const anchors: readonly PartAnchor[] = [{ part: 'duty', directive: own.directive, anchor }];
const holder = (id: string): Holder => ({ kind: 'agency', id, attempt: 1, subordinateTo: [own.issuer] });
const appointment = {
  ...{ agency: 'agency-a', monitoredSet: ['agency-b'], monitoredExpressions: ['doanh nghiệp'], over: ['Luật'] },
};
const work = { item: '1', kind: 'continuous', noNamedLead: false, ifNeeded: false, round: 1, period: '2025' } as const;
const assigned = {
  ...{ ...ids, ...work, deadline: resolved, setBy: own.issuer, duties: content.duties, upstreamKeys: ['report-1'] },
  sources: [{ ...own, signer: 'person-1', modality: 'ask' }],
  groups: [{ id: 'group-1', lead: holder('agency-a'), coordinating: [holder('agency-b')] }],
  resolved: [{ expression: 'Sở Nội vụ', agencies: ['agency-a'], unresolved: false }],
} as const;

/** What happens to an obligation, in the order of its life. */
export const obligation: ExamplesOf<ObligationEvent> = {
  ObligationProposed: {
    ...{ ...ids, content, anchors, rule: 'actor-first', confidence: 0.85 },
    noticed: {
      overseers: [{ role: 'monitor', agencies: ['Sở Nội vụ'], over: ['doanh nghiệp'] }],
      earlierOrders: [{ number: '8110/UBND-NC', date: '2024-10-11' }],
      flags: ['CASCADE'],
    },
  },
  ObligationConfirmed: { ...ids, content, anchors, changed: ['deadline'] },
  ObligationRejected: { ...ids, cause: 'background', reason: 'chỉ nêu bối cảnh' },
  AnchorAdded: { ...ids, anchor: { part: 'lead', directive: own.directive, anchor } },
  ObligationSourceAdded: {
    ...{ ...ids, relation: 'orderedEarlier' },
    source: { kind: 'citation', number: '8110/UBND-NC', date: '2024-10-11' },
  },
  MonitorAppointed: { ...ids, ...appointment },
  SupervisorAppointed: { ...ids, ...appointment },
  DeadlineResolved: { ...ids, deadline: resolved, setBy: own.issuer },
  ObligationAssigned: assigned,
  PeriodEvidenceRecorded: {
    ...ids,
    ...{ assignment: 'assignment-1', agency: 'agency-a', period: '2025-H1', report: 'report-1' },
  },
  AssignmentClosureNoted: { ...ids, assignment: 'assignment-1', outcome: 'Completed' },
  ObligationEnded: { ...ids, cause: { kind: 'withdrawn' }, reason: 'giao lại tại văn bản khác' },
};

const deadlineCases = Object.fromEntries(
  Object.entries(resolvedCases).map(([name, deadline]) => [name, { ...ids, deadline, setBy: own.issuer }]),
);

export const obligationCases: CasesOf<ObligationEvent> = {
  ObligationProposed: {
    byOfficer: {
      ...{ ...elsewhere, content: bareContent, anchors, rule: null, confidence: null },
      noticed: { overseers: [], earlierOrders: [], flags: [] },
    },
  },
  ObligationRejected: { wordless: { ...ids, cause: 'duplicate', reason: null } },
  ObligationSourceAdded: {
    directive: { ...ids, relation: 'adoptedBy', source: { kind: 'directive', directive: 'directive-3' } },
  },
  DeadlineResolved: { ...deadlineCases, outside: { ...elsewhere, deadline: resolved, setBy: null } },
  ObligationAssigned: {
    outside: {
      ...{ ...assigned, ...elsewhere, setBy: null, period: null, duties: bareContent.duties },
      sources: [{ ...outside, signer: null, modality: 'require' }],
      groups: [
        { id: 'group-2', lead: { ...holder('category-a'), kind: 'category', subordinateTo: [] }, coordinating: [] },
      ],
    },
  },
  ObligationEnded: {
    allAssignmentsClosed: { ...ids, cause: { kind: 'allAssignmentsClosed' }, reason: null },
    duplicateOf: { ...ids, cause: { kind: 'duplicateOf', obligation: 'obligation-2' }, reason: null },
  },
};
