import type { OccurrenceEvent, ReportLinked } from './occurrence.events.js';
import { person } from '@chidao/specifications';
import {
  FOCAL,
  accepted,
  address,
  byPolicy,
  given,
  linked,
  linkedData,
  makers,
  missed,
  opened,
  receiver,
  rules,
  scheduled,
  sentBack,
  version,
} from '../../test/occurrence-examples.js';

describe('a linked report', () => {
  const link = { ...version, makers };
  const byRules = { ...byPolicy, facts: rules };

  it('makes the occurrence submitted, from scheduled, open or missing', () => {
    const event: ReportLinked = { type: 'ReportLinked', data: linkedData };
    for (const before of [[scheduled], [scheduled, opened], [scheduled, opened, missed]]) {
      given(...before)
        .when('LinkReport', link, byRules)
        .then(event);
    }
    given(scheduled, opened)
      .when('LinkReport', link, { ...receiver, facts: rules })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is quiet on repeat, and refused where another is pending or accepted', () => {
    const second = { ...link, version: 2 };
    for (const events of [
      [scheduled, opened, linked],
      [scheduled, opened, linked, accepted],
    ]) {
      given(...events)
        .when('LinkReport', link, byRules)
        .thenNothingHappened();
      given(...events)
        .when('LinkReport', second, byRules)
        .thenThrows('OCCURRENCE_NOT_OPEN');
    }
    given(scheduled, opened, linked, sentBack)
      .when('LinkReport', second, byRules)
      .thenMatches({ type: 'ReportLinked', data: { version: 2 } });
    given().when('LinkReport', link, byRules).thenThrows('OCCURRENCE_NOT_OPEN');
  });

  it('is accepted by the receiving agency, never by who made it', () => {
    given(scheduled, opened, linked).when('AcceptReport', {}, receiver).then(accepted);
    const maker = { context: person({ agency: FOCAL, post: 'head', person: 'person-head' }) };
    given(scheduled, opened, linked).when('AcceptReport', {}, maker).thenThrows('CHECKER_IS_MAKER');
    const clerk = { context: person({ agency: FOCAL, roles: ['clerk'] }) };
    given(scheduled, opened, linked).when('AcceptReport', {}, clerk).thenThrows('ACTOR_NOT_AUTHORISED');
    for (const events of [
      [scheduled, opened],
      [scheduled, opened, linked, accepted],
      [scheduled, opened, linked, sentBack],
    ]) {
      given(...events)
        .when('AcceptReport', {}, receiver)
        .thenThrows('NO_REPORT_PENDING');
    }
  });

  it('is sent back with a reason', () => {
    const by = { ...receiver, facts: rules };
    const reason = 'Thiếu số liệu';
    given(scheduled, opened, linked).when('SendBackReport', { reason }, by).then(sentBack);
    given(scheduled, opened, linked).when('SendBackReport', { reason: ' ' }, by).thenThrows('REASON_REQUIRED');
    given(scheduled, opened).when('SendBackReport', { reason }, by).thenThrows('NO_REPORT_PENDING');
  });
});

describe('inclusion in the consolidation', () => {
  const included = { consolidation: 'consolidation-1', report: 'report-1', version: 1 };
  const late = { ...included, addendum: 1 };

  it('is a mark on a report that stands', () => {
    const event: OccurrenceEvent = { type: 'OccurrenceIncluded', data: { ...address, ...included } };
    for (const decision of [[], [accepted]]) {
      const { when } = given(scheduled, opened, linked, ...decision);
      when('IncludeOccurrence', included, byPolicy).then(event);
    }
    given(scheduled, opened, linked, event).when('IncludeOccurrence', included, byPolicy).thenNothingHappened();
    expect(given(scheduled, opened, linked, event).state.status).toBe('Submitted');
    given(scheduled, opened).when('IncludeOccurrence', included, byPolicy).thenThrows('NO_REPORT_LINKED');
    given(scheduled, opened, linked, sentBack)
      .when('IncludeOccurrence', included, byPolicy)
      .thenThrows('NO_REPORT_LINKED');
  });

  it('comes late by an addendum', () => {
    const event: OccurrenceEvent = { type: 'OccurrenceLateIncluded', data: { ...address, ...late } };
    given(scheduled, opened, missed, linked).when('LateIncludeOccurrence', late, byPolicy).then(event);
    given(scheduled, opened, missed, linked, event).when('LateIncludeOccurrence', late, byPolicy).thenNothingHappened();
    given(scheduled, opened, missed).when('LateIncludeOccurrence', late, byPolicy).thenThrows('NO_REPORT_LINKED');
  });

  it('is missed only while open; the report may still come', () => {
    const miss = { consolidation: 'consolidation-1' };
    given(scheduled, opened).when('MissOccurrence', miss, byPolicy).then(missed);
    given(scheduled, opened, missed).when('MissOccurrence', miss, byPolicy).thenNothingHappened();
    for (const events of [[], [scheduled], [scheduled, opened, linked], [scheduled, opened, linked, accepted]]) {
      given(...events)
        .when('MissOccurrence', miss, byPolicy)
        .thenThrows('OCCURRENCE_NOT_OPEN');
    }
  });
});
