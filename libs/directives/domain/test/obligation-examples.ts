/* An obligation of one directive, and what happened to it. */
import type { Deadline, ResolvedDeadline } from '@chidao/calendar';
import { person, policy, specify } from '@chidao/specifications';
import type { PartAnchor } from '../src/text/anchor.js';
import type { AssignObligation } from '../src/obligation/assign-obligation.js';
import type { ObligationContent } from '../src/obligation/obligation.content.js';
import { obligationDecider } from '../src/obligation/obligation.decider.js';
import type { ObligationConfirmed, ObligationEvent, ObligationProposed } from '../src/obligation/obligation.events.js';

export const KEEPER = 'agency-ubnd';
export const ids = { obligation: 'obligation-1', directive: 'directive-1', issuer: KEEPER, keeper: KEEPER };
export const officer = person({ agency: KEEPER, roles: ['officer'] });
export const head = person({ agency: KEEPER, post: 'head' });
export const stranger = person({ agency: 'agency-other', roles: ['officer'] });
export const reader = policy('read-text');
export const anchors: readonly PartAnchor[] = [
  {
    part: 'duty',
    directive: 'directive-1',
    anchor: { text: `sha256:${'1'.repeat(64)}`, start: 0, end: 5, quote: 'Chủ t' },
  },
];
export const none: Deadline = { kind: 'NONE', reason: 'kịp thời' };
export const content: ObligationContent = {
  item: '2.a',
  kind: 'once',
  modality: 'assign',
  leads: ['Sở Nội vụ'],
  coordinating: ['Sở Tư pháp'],
  addressees: [],
  noNamedLead: false,
  ifNeeded: false,
  deadline: { phrase: 'kịp thời', rule: 'promptly', value: none },
  duties: [],
};
export const deadline: ResolvedDeadline = {
  kind: 'FIXED',
  value: { kind: 'FIXED', date: '2025-03-31' },
  phrase: null,
  rule: null,
  ruleVersion: '1',
  calendarVersion: null,
  holidaysKnown: true,
  civilDate: '2025-03-31',
  instant: '2025-03-31T16:59:59.999Z',
  firstPeriod: null,
  lastPeriod: null,
};
export const noticed = { overseers: [], earlierOrders: [], flags: [] };
export const { given } = specify(obligationDecider);

export const proposedAs = (changes: Partial<ObligationContent> = {}): ObligationProposed => ({
  type: 'ObligationProposed',
  data: { ...ids, content: { ...content, ...changes }, anchors, noticed, rule: 'numbered-item', confidence: 0.9 },
});
export const confirmedAs = (changes: Partial<ObligationContent> = {}): ObligationConfirmed => ({
  type: 'ObligationConfirmed',
  data: { ...ids, content: { ...content, ...changes }, anchors, changed: [] },
});
export const confirmed = (changes: Partial<ObligationContent> = {}): readonly ObligationEvent[] => [
  proposedAs(changes),
  confirmedAs(changes),
];
export const authority = { signer: null, directiveInForce: true };
export const assigning = (leads: readonly string[], changes: Partial<AssignObligation['facts']> = {}) => ({
  context: policy('assign-confirmed'),
  facts: {
    ...authority,
    directiveInForce: true,
    deadline,
    sources: [{ directive: 'directive-1', issuer: KEEPER, keeper: KEEPER, signer: null, modality: 'assign' as const }],
    leads: [{ expression: 'Sở Nội vụ', agencies: leads, unresolved: leads.length === 0 }],
    coordinating: [{ expression: 'Sở Tư pháp', agencies: ['so-tu-phap'], unresolved: false }],
    dutyActors: [],
    upstreamKeys: [],
    handedBack: [],
    groupIds: Object.fromEntries(leads.map((lead) => [lead, `group-${lead}`])),
    subordinateTo: { 'so-noi-vu': [KEEPER] },
    ...changes,
  },
});
export const round = { round: 1, period: null };
export const assigned = (
  leads: readonly string[],
  changes: Partial<ObligationContent> = {},
): readonly ObligationEvent[] => {
  const before = confirmed(changes);
  const { outcome } = given(...before).when('AssignObligation', round, assigning(leads));
  return [...before, ...(outcome.value?.events ?? [])];
};
