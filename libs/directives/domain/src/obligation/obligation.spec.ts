import type { Deadline, ResolvedDeadline } from '@chidao/calendar';
import { person, policy, program, specify } from '@chidao/specifications';
import type { PartAnchor } from '../text/anchor.js';
import type { AssignObligation } from './assign-obligation.js';
import type { ObligationContent } from './obligation.content.js';
import { obligationDecider } from './obligation.decider.js';
import type { ObligationConfirmed, ObligationEvent, ObligationProposed } from './obligation.events.js';

const KEEPER = 'agency-ubnd';
const ids = { obligation: 'obligation-1', directive: 'directive-1', issuer: KEEPER, keeper: KEEPER };
const officer = person({ agency: KEEPER, roles: ['officer'] });
const head = person({ agency: KEEPER, post: 'head' });
const stranger = person({ agency: 'agency-other', roles: ['officer'] });
const reader = policy('read-text');
const anchors: readonly PartAnchor[] = [
  { part: 'duty', directive: 'directive-1', anchor: { text: 'text-1', start: 0, end: 5, quote: 'Chủ t' } },
];
const none: Deadline = { kind: 'NONE', reason: 'kịp thời' };
const content: ObligationContent = {
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
const deadline: ResolvedDeadline = {
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
const noticed = { overseers: [], earlierOrders: [], flags: [] };
const { given } = specify(obligationDecider);

const proposedAs = (changes: Partial<ObligationContent> = {}): ObligationProposed => ({
  type: 'ObligationProposed',
  data: { ...ids, content: { ...content, ...changes }, anchors, noticed, rule: 'numbered-item', confidence: 0.9 },
});
const confirmedAs = (changes: Partial<ObligationContent> = {}): ObligationConfirmed => ({
  type: 'ObligationConfirmed',
  data: { ...ids, content: { ...content, ...changes }, anchors, changed: [] },
});
const confirmed = (changes: Partial<ObligationContent> = {}): readonly ObligationEvent[] => [
  proposedAs(changes),
  confirmedAs(changes),
];
const authority = { signer: null };
const assigning = (leads: readonly string[], changes: Partial<AssignObligation['facts']> = {}) => ({
  context: policy('assign-confirmed'),
  facts: {
    ...authority,
    directiveInForce: true,
    deadline,
    sources: [{ directive: 'directive-1', issuer: KEEPER, assigner: null, modality: 'assign' as const }],
    leads: [{ expression: 'Sở Nội vụ', agencies: leads, unresolved: leads.length === 0 }],
    coordinating: [{ expression: 'Sở Tư pháp', agencies: ['so-tu-phap'], unresolved: false }],
    dutyActors: [],
    upstreamKeys: [],
    groupIds: Object.fromEntries(leads.map((lead) => [lead, `group-${lead}`])),
    subordinateTo: { 'so-noi-vu': [KEEPER] },
    ...changes,
  },
});
const round = { round: 1, period: null };
const assigned = (leads: readonly string[], changes: Partial<ObligationContent> = {}): readonly ObligationEvent[] => {
  const before = confirmed(changes);
  const { outcome } = given(...before).when('AssignObligation', round, assigning(leads));
  return [...before, ...(outcome.value?.events ?? [])];
};

describe('an obligation', () => {
  const proposal = {
    obligation: ids.obligation,
    directive: ids.directive,
    content,
    anchors,
    noticed,
    rule: 'r',
    confidence: 1,
  };
  const known = { keeper: KEEPER, issuer: KEEPER, anchorsHold: true };

  it('is proposed with an anchor whose words stand in the text', () => {
    const { when } = given();
    when('ProposeObligation', proposal, { context: reader, facts: known }).thenMatches({
      type: 'ObligationProposed',
      data: { keeper: KEEPER, content },
    });
    when('ProposeObligation', { ...proposal, anchors: [] }, { context: reader, facts: known }).thenThrows(
      'TEXT_ANCHOR_REQUIRED',
    );
    const gone = { context: reader, facts: { ...known, anchorsHold: false } };
    when('ProposeObligation', proposal, gone).thenThrows('ANCHOR_NOT_IN_TEXT');
    when('ProposeObligation', proposal, { context: stranger, facts: known }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is proposed once only', () => {
    given(proposedAs()).when('ProposeObligation', proposal, { context: reader, facts: known }).thenNothingHappened();
  });

  it('is confirmed by a person, never by a program or a policy', () => {
    const facts = { ...authority, anchors };
    const { when } = given(proposedAs());
    for (const context of [program('extractor'), reader]) {
      when('ConfirmObligation', { content }, { context, facts }).thenThrows('HUMAN_REQUIRED');
    }
    for (const context of [officer, head]) {
      when('ConfirmObligation', { content }, { context, facts }).then(confirmedAs());
    }
  });

  it('keeps what the person changed against the proposal', () => {
    given(proposedAs())
      .when(
        'ConfirmObligation',
        { content: { ...content, kind: 'continuous', leads: ['Sở Tư pháp'] } },
        { context: officer, facts: { ...authority, anchors } },
      )
      .thenMatches({ type: 'ObligationConfirmed', data: { changed: ['kind', 'leads'] } });
  });

  it('needs a deadline or the reason for none, also for each recurrence of its report duties', () => {
    const open = { ...content.deadline, value: null };
    const by = { context: officer, facts: { ...authority, anchors } };
    const { when } = given(proposedAs({ deadline: open }));
    when('ConfirmObligation', { content: { ...content, deadline: open } }, by).thenThrows(
      'DEADLINE_OR_REASON_REQUIRED',
    );
    const duty = {
      key: 'd1',
      reporters: null,
      routes: [],
      recurrences: [{ key: 'r1', period: 'year' as const, phrase: null, dueRule: null, cutoffRule: null }],
      contents: [],
      host: null,
      upstream: null,
      over: [],
      anchor: null,
    };
    when('ConfirmObligation', { content: { ...content, duties: [duty] } }, by).thenThrows(
      'DEADLINE_OR_REASON_REQUIRED',
    );
  });

  it('cannot be confirmed once its words are gone from the text', () => {
    given(proposedAs())
      .when('ConfirmObligation', { content }, { context: officer, facts: { ...authority, anchors: null } })
      .thenThrows('ANCHOR_NOT_IN_TEXT');
  });

  it('is decided once: confirmed or rejected', () => {
    const facts = { ...authority, anchors };
    given(...confirmed())
      .when('ConfirmObligation', { content }, { context: officer, facts })
      .thenThrows('OBLIGATION_NOT_PROPOSED');
    given(...confirmed())
      .when('RejectObligation', { reason: 'background', note: null }, { context: officer, facts: authority })
      .thenThrows('OBLIGATION_NOT_PROPOSED');
    const { when } = given(proposedAs());
    when('RejectObligation', { reason: 'background', note: null }, { context: officer, facts: authority }).thenMatches({
      type: 'ObligationRejected',
      data: { reason: 'background' },
    });
    when('RejectObligation', { reason: 'other', note: ' ' }, { context: officer, facts: authority }).thenThrows(
      'REASON_REQUIRED',
    );
  });

  it('is assigned with its deadline in one append, each lead in a group of its own', () => {
    given(...confirmed())
      .when('AssignObligation', round, assigning(['so-noi-vu', 'so-tu-phap']))
      .thenMatches(
        { type: 'DeadlineResolved', data: { deadline } },
        {
          type: 'ObligationAssigned',
          data: {
            groups: [
              {
                id: 'group-so-noi-vu',
                lead: { kind: 'agency', id: 'so-noi-vu', attempt: 1, subordinateTo: [KEEPER] },
                coordinating: [{ kind: 'agency', id: 'so-tu-phap', attempt: 1, subordinateTo: [] }],
              },
              { id: 'group-so-tu-phap', coordinating: [] },
            ],
          },
        },
      );
  });

  it('is assigned in events of at most fifty groups', () => {
    const many = Array.from({ length: 120 }, (_, index) => `agency-${index}`);
    const { outcome } = given(...confirmed()).when('AssignObligation', round, assigning(many));
    const sizes = outcome.value?.events.flatMap((event) =>
      event.type === 'ObligationAssigned' ? [event.data.groups.length] : [],
    );
    expect(sizes).toEqual([50, 50, 20]);
  });

  it('stays quiet when the same round comes again', () => {
    given(...assigned(['so-noi-vu']))
      .when('AssignObligation', round, assigning(['so-noi-vu']))
      .thenNothingHappened();
  });

  it('is not assigned before the directive is in force, while dormant, unconfirmed, or without a lead', () => {
    const notYet = assigning(['so-noi-vu'], { directiveInForce: false });
    given(...confirmed())
      .when('AssignObligation', round, notYet)
      .thenThrows('DIRECTIVE_NOT_IN_FORCE');
    given(...confirmed({ kind: 'conditional' }))
      .when('AssignObligation', round, assigning(['so-noi-vu']))
      .thenThrows('OBLIGATION_DORMANT');
    given(proposedAs())
      .when('AssignObligation', round, assigning(['a']))
      .thenThrows('OBLIGATION_NOT_CONFIRMED');
    given(...confirmed({ leads: [] }))
      .when('AssignObligation', round, assigning([]))
      .thenThrows('LEAD_MISSING');
    given(...confirmed())
      .when('AssignObligation', round, assigning([]))
      .thenThrows('LEAD_MISSING');
  });

  it('resolves its deadline again only when that changes', () => {
    const by = (value: ResolvedDeadline | null, issueDateKnown = true) => ({
      context: policy('calendar-loaded'),
      facts: { issueDateKnown, deadline: value },
    });
    const { when } = given(...assigned(['so-noi-vu']));
    when('ResolveDeadline', {}, by(deadline)).thenNothingHappened();
    when('ResolveDeadline', {}, by({ ...deadline, civilDate: '2025-04-01' })).thenMatches({
      type: 'DeadlineResolved',
      data: { deadline: { civilDate: '2025-04-01' } },
    });
    when('ResolveDeadline', {}, by(null)).thenThrows('PHRASE_NOT_UNDERSTOOD');
    when('ResolveDeadline', {}, by(deadline, false)).thenThrows('ISSUE_DATE_UNKNOWN');
  });

  it('ends by itself only when every assignment is closed', () => {
    const closing = (assignment: string): ObligationEvent => ({
      type: 'AssignmentClosureNoted',
      data: { ...ids, assignment, outcome: 'Completed' },
    });
    const end = { reason: 'all_assignments_closed' } as const;
    const by = { context: policy('end-when-closed'), facts: authority };
    given(...assigned(['so-noi-vu']), closing('lead'))
      .when('EndObligation', end, by)
      .thenThrows('OPEN_ASSIGNMENTS_REMAIN');
    const closed = given(...assigned(['so-noi-vu']), closing('lead'), closing('coordinating'));
    closed.when('EndObligation', end, by).thenMatches({ type: 'ObligationEnded', data: end });
    closed
      .when('NoteAssignmentClosure', { assignment: 'lead', outcome: 'Completed' }, { context: reader, facts: {} })
      .thenNothingHappened();
  });

  it('takes evidence of a period once, and only when it is continuous', () => {
    const evidence = { assignment: 'assignment-1', agency: 'so-noi-vu', period: '2025', report: null };
    const by = { context: policy('report-accepted'), facts: { focalAgencies: [] } };
    given(...assigned(['so-noi-vu']))
      .when('RecordPeriodEvidence', evidence, by)
      .thenThrows('OBLIGATION_NOT_CONTINUOUS');
    const continuous = assigned(['so-noi-vu'], { kind: 'continuous' });
    given(...continuous)
      .when('RecordPeriodEvidence', evidence, by)
      .thenMatches({ type: 'PeriodEvidenceRecorded', data: evidence });
    given(...continuous, { type: 'PeriodEvidenceRecorded', data: { ...ids, ...evidence } })
      .when('RecordPeriodEvidence', evidence, by)
      .thenThrows('PERIOD_ALREADY_RECORDED');
  });

  it('has each monitor and each source once', () => {
    const facts = { ...authority, agencyKnown: true, monitoredSet: ['a'], monitoredExpressions: ['doanh nghiệp'] };
    const appointing = { agency: 'so-noi-vu', monitored: ['a', 'doanh nghiệp'], over: [] };
    const { when } = given(...confirmed());
    when('AppointMonitor', appointing, { context: officer, facts }).thenMatches({
      type: 'MonitorAppointed',
      data: { agency: 'so-noi-vu', monitoredSet: ['a'], monitoredExpressions: ['doanh nghiệp'] },
    });
    when('AppointMonitor', appointing, { context: officer, facts: { ...facts, agencyKnown: false } }).thenThrows(
      'ORG_UNIT_NOT_VALID',
    );
    given(...confirmed(), {
      type: 'MonitorAppointed',
      data: { ...ids, agency: 'so-noi-vu', monitoredSet: [], monitoredExpressions: [], over: [] },
    })
      .when('AppointMonitor', appointing, { context: officer, facts })
      .thenThrows('MONITOR_ALREADY_APPOINTED');
    const source = { kind: 'citation', number: '8110/UBND-NC', date: '2024-10-11' } as const;
    const sourced = { source, relation: 'orderedEarlier' } as const;
    when('AddObligationSource', sourced, { context: officer, facts: {} }).then({
      type: 'ObligationSourceAdded',
      data: { ...ids, ...sourced },
    });
    given(...confirmed(), { type: 'ObligationSourceAdded', data: { ...ids, ...sourced } })
      .when('AddObligationSource', sourced, { context: officer, facts: {} })
      .thenThrows('SOURCE_ALREADY_LINKED');
  });
});
