import { policy } from '@chidao/specifications';
import type { ResolvedDeadline } from '@chidao/calendar';
import {
  KEEPER,
  assigned,
  assigning,
  authority,
  confirmed,
  deadline,
  given,
  ids,
  officer,
  proposedAs,
  reader,
  round,
} from '../../test/obligation-examples.js';
import type { ObligationEvent } from './obligation.events.js';

describe('an obligation', () => {
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
    const end = { cause: { kind: 'allAssignmentsClosed' }, reason: null } as const;
    const by = { context: policy('end-when-closed'), facts: authority };
    given(...assigned(['so-noi-vu']), closing('lead'))
      .when('EndObligation', end, by)
      .thenThrows('OPEN_ASSIGNMENTS_REMAIN');
    const closed = given(...assigned(['so-noi-vu']), closing('lead'), closing('coordinating'));
    closed.when('EndObligation', end, by).thenMatches({ type: 'ObligationEnded', data: end });
    const ofItself = { cause: { kind: 'duplicateOf', obligation: ids.obligation }, reason: null } as const;
    closed.when('EndObligation', ofItself, by).thenThrows('INPUT_INVALID');
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
