import type { ConsolidationEvent } from './consolidation.events.js';
import { clock, person, policy } from '@chidao/specifications';
import {
  DUE,
  address,
  byPolicy,
  closed,
  contributes,
  expects,
  given,
  noted,
  onDay,
  opened,
  opening,
  setting,
  told,
  untilClosed,
} from '../../test/consolidation-examples.js';

describe('collecting', () => {
  const facts = { ...setting, ...opening, expected: opened.data.expected };

  it('begins once for a period, at its focal agency', () => {
    const by = { context: policy('collect'), facts };
    given().when('OpenConsolidation', address, by).then(opened);
    given(opened).when('OpenConsolidation', address, by).thenThrows('CONSOLIDATION_ALREADY_OPEN');
    given(...untilClosed)
      .when('OpenConsolidation', address, by)
      .thenThrows('CONSOLIDATION_ALREADY_OPEN');
    given()
      .when('OpenConsolidation', address, { ...by, facts: { ...facts, focalAgency: null } })
      .thenThrows('FOCAL_AGENCY_MISSING');
    given()
      .when('OpenConsolidation', address, { context: clock(DUE), facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('names at most 300 agencies in its first event and the others one by one', () => {
    const expected = Array.from({ length: 302 }, (_, index) => expects(`agency-${index}`));
    const { outcome } = given().when('OpenConsolidation', address, {
      context: policy('collect'),
      facts: { ...facts, expected },
    });
    const [first, ...rest] = outcome.value?.events ?? [];
    expect(first?.data).toMatchObject({ expected: expected.slice(0, 300) });
    expect(rest.map(({ type, data }) => [type, 'agency' in data && data.agency])).toEqual([
      ['ContributionExpected', 'agency-300'],
      ['ContributionExpected', 'agency-301'],
    ]);
  });

  it('may hear of a contribution or of an extension before it is opened', () => {
    const extended = expects('a', { due: '2025-06-15T16:59:59.999Z', deadlineRevision: 2 });
    const first = given().when('NoteContributionExpected', { ...address, ...extended }, byPolicy);
    const event: ConsolidationEvent = { type: 'ContributionExpected', data: { ...address, ...setting, ...extended } };
    first.then(event);
    const { input, by } = told(contributes('b'));
    given()
      .when('NoteContribution', input, by)
      .then(noted(contributes('b')));
    const early = given(event, noted(contributes('b')));
    early.when('CloseConsolidation', {}, onDay('2025-07-01')).thenThrows('CONSOLIDATION_NOT_COLLECTING');
    early.when('OpenConsolidation', address, { context: policy('collect'), facts }).thenMatches(opened);
    given(event, noted(contributes('b')), opened)
      .when('CloseConsolidation', {}, onDay('2025-06-02'))
      .thenThrows('CONTRIBUTORS_STILL_IN_TIME');
  });

  it('is quiet about what it knows already', () => {
    given(opened)
      .when('NoteContributionExpected', { ...address, ...expects('a') }, byPolicy)
      .thenNothingHappened();
    const accepted = contributes('a', { status: 'accepted' });
    const older = contributes('a', { report: 'report-0', submittedAt: '2025-05-01T02:00:00.000Z' });
    for (const known of [accepted, contributes('a'), older]) {
      const { input, by } = told(known);
      given(opened, noted(accepted)).when('NoteContribution', input, by).thenNothingHappened();
    }
    given(...untilClosed)
      .when('NoteContributionExpected', { ...address, ...expects('z') }, byPolicy)
      .thenNothingHappened();
  });

  it('hears of each decision and of each later version', () => {
    const sentBack = contributes('a', { status: 'sentBack' });
    const second = contributes('a', { version: 2, submittedAt: '2025-05-25T02:00:00.000Z' });
    for (const news of [sentBack, second]) {
      const { input, by } = told(news);
      given(opened, noted(contributes('a')))
        .when('NoteContribution', input, by)
        .then(noted(news));
    }
  });
});

describe('closing', () => {
  it('says who is included and who is missing', () => {
    given(opened, noted(contributes('a')))
      .when('CloseConsolidation', {}, onDay('2025-06-02'))
      .then(closed);
  });

  it('waits for those who are still in time, never for those without a deadline', () => {
    const { when } = given(opened, noted(contributes('a')));
    const { outcome } = when('CloseConsolidation', {}, onDay('2025-05-31'));
    expect(outcome.thrown).toMatchObject({ code: 'CONTRIBUTORS_STILL_IN_TIME', details: { agencies: ['b'] } });
    given(opened, noted(contributes('a')), noted(contributes('b')))
      .when('CloseConsolidation', {}, onDay('2025-05-21'))
      .thenMatches({ type: 'ConsolidationClosed', data: { missing: [{ agency: 'c' }] } });
  });

  it('counts a report that was sent back as missing', () => {
    given(opened, noted(contributes('a', { status: 'sentBack' })))
      .when('CloseConsolidation', {}, onDay('2025-06-02'))
      .thenMatches({
        type: 'ConsolidationClosed',
        data: { contributors: [], missing: [{ agency: 'a' }, { agency: 'b' }, { agency: 'c' }] },
      });
  });

  it('is the focal agency’s, and happens once', () => {
    given(...untilClosed)
      .when('CloseConsolidation', {}, onDay('2025-06-02'))
      .thenThrows('CONSOLIDATION_NOT_COLLECTING');
    given(opened)
      .when('CloseConsolidation', {}, { context: person({ agency: 'a', post: 'head' }) })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given().when('CloseConsolidation', {}, onDay('2025-06-02')).thenThrows('ACTOR_NOT_AUTHORISED');
  });
});
