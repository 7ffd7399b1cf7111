import type { Given } from '@chidao/specifications';
import { clock, person, policy, specify } from '@chidao/specifications';
import type { Content } from '../indicator/content.js';
import { consolidationDecider } from './consolidation.decider.js';
import type {
  ConsolidationClosed,
  ConsolidationEvent,
  ConsolidationOpened,
  Contribution,
  ContributionNoted,
  ExpectedContribution,
} from './consolidation.events.js';
import { inputReferencesOf } from './draft-consolidation.js';
import { isClosed } from './consolidation.state.js';

const FOCAL = 'agency-home';
const DUE = '2025-05-31T16:59:59.999Z';
const address = {
  consolidation: 'consolidation-1',
  duty: 'duty-1',
  route: 'r1',
  recurrence: 'halfYear',
  period: '2025-H1',
};
const setting = {
  obligation: 'obligation-1',
  directives: ['directive-1'],
  issuers: ['agency-ubnd'],
  focalAgency: FOCAL,
};
const contents: readonly Content[] = [
  { key: 'done', label: 'Số việc', type: 'number', unit: 'việc', formula: null, required: true },
];
const expects = (agency: string, over: Partial<ExpectedContribution> = {}): ExpectedContribution => ({
  agency,
  occurrence: `occurrence-of-${agency}`,
  due: DUE,
  deadlineRevision: 1,
  ...over,
});
const contributes = (agency: string, over: Partial<Contribution> = {}): Contribution => ({
  agency,
  occurrence: `occurrence-of-${agency}`,
  report: `report-of-${agency}`,
  version: 1,
  part: null,
  indicators: { done: '7' },
  submittedAt: '2025-05-20T02:00:00.000Z',
  status: 'pending',
  ...over,
});
const opening = { destination: 'agency-ubnd', upstream: 'duty-2', contents };
const opened: ConsolidationOpened = {
  type: 'ConsolidationOpened',
  data: { ...address, ...setting, ...opening, expected: [expects('a'), expects('b'), expects('c', { due: null })] },
};
const noted = (contribution: Contribution): ContributionNoted => ({
  type: 'ContributionNoted',
  data: { ...address, ...setting, ...contribution },
});
const contributor = (agency: string) => ({
  agency,
  occurrence: `occurrence-of-${agency}`,
  report: `report-of-${agency}`,
  version: 1,
});
const closed: ConsolidationClosed = {
  type: 'ConsolidationClosed',
  data: {
    ...address,
    ...setting,
    upstream: 'duty-2',
    contributors: [contributor('a')],
    missing: ['b', 'c'].map((agency) => ({ agency, occurrence: `occurrence-of-${agency}` })),
  },
};
const DOCUMENT = 'd'.repeat(64);
const drafted: Given<ConsolidationEvent> = {
  type: 'ConsolidationDrafted',
  id: 'event-drafted',
  actor: { kind: 'person', id: 'person-drafter' },
  data: {
    consolidation: 'consolidation-1',
    document: DOCUMENT,
    text: null,
    inputs: [{ ...contributor('a'), late: false }],
    totals: { done: '7' },
  },
};
const approved: Given<ConsolidationEvent> = {
  type: 'ConsolidationApproved',
  id: 'event-approved',
  actor: { kind: 'person', id: 'person-approver' },
  data: { consolidation: 'consolidation-1', draft: 'event-drafted', document: DOCUMENT },
};
const sent = { type: 'ConsolidationSent', data: { ...address } } as unknown as Given<ConsolidationEvent>;
const untilClosed = [opened, noted(contributes('a')), closed] as const;

const { given } = specify(consolidationDecider);
const byPolicy = { context: policy('collect'), facts: setting };
const onDay = (day: string) => ({
  context: person({ agency: FOCAL, roles: ['officer'] }, { at: `${day}T02:00:00.000Z` }),
});
const officer = person({ agency: FOCAL, roles: ['officer'], person: 'person-drafter' });
const head = person({ agency: FOCAL, post: 'head', person: 'person-approver' });
const clerk = person({ agency: FOCAL, roles: ['clerk'], person: 'person-clerk' });

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
    given()
      .when('NoteContribution', { ...address, ...contributes('b') }, byPolicy)
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
    const { when } = given(opened, noted(accepted));
    when('NoteContribution', { ...address, ...accepted }, byPolicy).thenNothingHappened();
    when('NoteContribution', { ...address, ...contributes('a') }, byPolicy).thenNothingHappened();
    const older = contributes('a', { report: 'report-0', submittedAt: '2025-05-01T02:00:00.000Z' });
    when('NoteContribution', { ...address, ...older }, byPolicy).thenNothingHappened();
    given(...untilClosed)
      .when('NoteContributionExpected', { ...address, ...expects('z') }, byPolicy)
      .thenNothingHappened();
  });

  it('hears of each decision and of each later version', () => {
    const { when } = given(opened, noted(contributes('a')));
    const sentBack = contributes('a', { status: 'sentBack' });
    when('NoteContribution', { ...address, ...sentBack }, byPolicy).then(noted(sentBack));
    const second = contributes('a', { version: 2, submittedAt: '2025-05-25T02:00:00.000Z' });
    when('NoteContribution', { ...address, ...second }, byPolicy).then(noted(second));
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

describe('the consolidated report', () => {
  const drafting = (...events: readonly Given<ConsolidationEvent>[]) => {
    const { when, state } = given(...events);
    const inputs = isClosed(state) ? inputReferencesOf(state) : [];
    return when('DraftConsolidation', { text: null }, { context: officer, facts: { document: DOCUMENT, inputs } });
  };

  it('is drafted from the versions fixed at closing, with its totals', () => {
    drafting(...untilClosed).then({ type: 'ConsolidationDrafted', data: drafted.data } as ConsolidationEvent);
    const newer = contributes('a', { version: 2, indicators: { done: '8' }, submittedAt: '2025-06-03T02:00:00.000Z' });
    drafting(...untilClosed, noted(newer)).thenMatches({
      type: 'ConsolidationDrafted',
      data: { totals: { done: '7' } },
    });
    drafting(opened).thenThrows('CONSOLIDATION_NOT_CLOSED');
    drafting(...untilClosed, drafted, approved).thenThrows('CONSOLIDATION_NOT_CLOSED');
  });

  it('is not drafted from a table made of other versions', () => {
    given(...untilClosed)
      .when('DraftConsolidation', { text: null }, { context: officer, facts: { document: DOCUMENT, inputs: [] } })
      .thenThrows('REVISION_CONFLICT');
  });

  it('is approved by the head of the focal agency, who did not draft it', () => {
    const { when } = given(...untilClosed, drafted);
    when('ApproveConsolidation', { document: DOCUMENT }, { context: head }).then({
      type: 'ConsolidationApproved',
      data: { consolidation: 'consolidation-1', draft: 'event-drafted', document: DOCUMENT },
    });
    when('ApproveConsolidation', { document: DOCUMENT }, { context: officer }).thenThrows('ACTOR_NOT_AUTHORISED');
    const drafter = person({ agency: FOCAL, post: 'deputy', person: 'person-drafter' });
    when('ApproveConsolidation', { document: DOCUMENT }, { context: drafter }).thenThrows('CHECKER_IS_MAKER');
    when('ApproveConsolidation', { document: 'e'.repeat(64) }, { context: head }).thenThrows('INPUT_INVALID');
    given(...untilClosed)
      .when('ApproveConsolidation', { document: DOCUMENT }, { context: head })
      .thenThrows('CONSOLIDATION_NOT_DRAFTED');
  });

  it('is sent signed, by the clerk, and says who made it', () => {
    const signedFile = 'f'.repeat(64);
    const { when } = given(...untilClosed, drafted, approved);
    when('SendConsolidation', { signedFile }, { context: clerk }).then({
      type: 'ConsolidationSent',
      data: {
        ...address,
        ...setting,
        destination: 'agency-ubnd',
        upstream: 'duty-2',
        approval: 'event-approved',
        document: DOCUMENT,
        text: null,
        signedFile,
        totals: { done: '7' },
        makers: ['person-approver', 'person-clerk', 'person-drafter'],
      },
    });
    when('SendConsolidation', { signedFile: null }, { context: clerk }).thenThrows('SIGNED_DOCUMENT_REQUIRED');
    when('SendConsolidation', { signedFile }, { context: head }).thenThrows('ACTOR_NOT_AUTHORISED');
    given(...untilClosed, drafted)
      .when('SendConsolidation', { signedFile }, { context: clerk })
      .thenThrows('CONSOLIDATION_NOT_APPROVED');
    given(...untilClosed, drafted, approved, sent)
      .when('SendConsolidation', { signedFile }, { context: clerk })
      .thenThrows('CONSOLIDATION_NOT_APPROVED');
  });
});

describe('a late report', () => {
  const late = noted(contributes('b', { submittedAt: '2025-06-05T02:00:00.000Z' }));
  const added: ConsolidationEvent = {
    type: 'LateReportAdded',
    data: { consolidation: 'consolidation-1', addendum: 1, ...contributor('b') },
  };

  it('is added to what is closed, drafted, approved or sent', () => {
    for (const since of [[], [drafted], [drafted, approved], [drafted, approved, sent]]) {
      given(...untilClosed, late, ...since)
        .when('AddLateReport', { agency: 'b' }, { context: officer })
        .then(added);
    }
  });

  it('goes into the next draft, marked late', () => {
    const { state } = given(...untilClosed, late, added);
    expect(isClosed(state) && inputReferencesOf(state)).toEqual([
      { ...contributor('a'), late: false },
      { ...contributor('b'), late: true },
    ]);
  });

  it('is none when its agency was included or has not reported', () => {
    const { when } = given(...untilClosed);
    for (const agency of ['a', 'b', 'c', 'unknown']) {
      when('AddLateReport', { agency }, { context: officer }).thenThrows('REPORT_NOT_LATE');
    }
    given(...untilClosed, late, added)
      .when('AddLateReport', { agency: 'b' }, { context: officer })
      .thenNothingHappened();
    given(opened).when('AddLateReport', { agency: 'b' }, { context: officer }).thenThrows('CONSOLIDATION_NOT_CLOSED');
  });
});

describe('what a consolidation concerns', () => {
  const aboutAfter = (...events: readonly Given<ConsolidationEvent>[]) =>
    consolidationDecider.about(given(...events).state, events.at(-1) as ConsolidationEvent);

  it('is its focal agency, and its destination only when sent', () => {
    const base = {
      directives: ['directive-1'],
      issuers: ['agency-ubnd'],
      obligations: ['obligation-1'],
      duties: ['duty-1'],
      consolidations: ['consolidation-1'],
    };
    expect(aboutAfter(...untilClosed)).toEqual({ ...base, agencies: [FOCAL] });
    expect(aboutAfter(...untilClosed, drafted, approved, sent)).toEqual({ ...base, agencies: [FOCAL, 'agency-ubnd'] });
    expect(aboutAfter(opened, noted(contributes('a')))).toEqual({
      ...base,
      occurrences: ['occurrence-of-a'],
      reports: ['report-of-a'],
      agencies: [FOCAL],
    });
  });
});
