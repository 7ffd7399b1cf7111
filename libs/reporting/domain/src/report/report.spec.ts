import { person, policy, specify } from '@chidao/specifications';
import type { OccurrenceFacts } from './answerable.js';
import { reportDecider } from './report.decider.js';
import type { ReportDrafted, ReportSubmitted } from './report.events.js';
import type { SubmitReport } from './submit-report.js';

const AGENCY = 'agency-health';
const officer = person({ agency: AGENCY, roles: ['officer'] });
const file = `sha256:${'f'.repeat(64)}` as const;
const text = `sha256:${'a'.repeat(64)}` as const;
const signed = { file, signer: 'person-head' };

const occurrence = (id: string, over: Partial<OccurrenceFacts> = {}): OccurrenceFacts => ({
  occurrence: id,
  status: 'Open',
  agency: AGENCY,
  duty: `duty-of-${id}`,
  obligation: 'obligation-1',
  directives: ['directive-1'],
  issuers: ['agency-ubnd'],
  contents: [{ key: 'done', label: 'Số việc', type: 'number', unit: 'việc', formula: null, required: true }],
  receiver: 'agency-home',
  linked: [],
  ...over,
});
const input: SubmitReport['input'] = {
  report: 'report-1',
  agency: AGENCY,
  text,
  signed,
  satisfies: [{ occurrence: 'o1', part: 'II', indicators: { done: '7' } }],
  consolidation: null,
};
const facts = (...occurrences: readonly OccurrenceFacts[]) => ({
  occurrences,
  head: 'person-head',
  signerPost: 'head' as const,
});
const by = (...occurrences: readonly OccurrenceFacts[]) => ({ context: officer, facts: facts(...occurrences) });

const drafted: ReportDrafted = {
  type: 'ReportDrafted',
  data: { report: 'report-1', agency: AGENCY, text: null, answers: input.satisfies },
};
const submitted: ReportSubmitted = {
  type: 'ReportSubmitted',
  data: {
    report: 'report-1',
    agency: AGENCY,
    version: 1,
    text,
    signed,
    makers: ['person-head', `person-of-${AGENCY}`],
    satisfies: [
      {
        occurrence: 'o1',
        part: 'II',
        indicators: { done: '7' },
        duty: 'duty-of-o1',
        obligation: 'obligation-1',
        directives: ['directive-1'],
        issuers: ['agency-ubnd'],
      },
    ],
    destinations: ['agency-home'],
    consolidation: null,
  },
};
const { given } = specify(reportDecider);

describe('a report', () => {
  it('is drafted by its own agency, as often as it likes', () => {
    given().when('DraftReport', drafted.data, { context: officer }).then(drafted);
    given(drafted, submitted).when('DraftReport', drafted.data, { context: officer }).then(drafted);
    given()
      .when('DraftReport', drafted.data, { context: person({ agency: 'agency-other', roles: ['officer'] }) })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given(drafted)
      .when('DraftReport', { ...drafted.data, agency: 'agency-other' }, { context: officer })
      .thenThrows('INPUT_INVALID');
  });

  it('is handed in signed by a leader of its agency, the head where none is named, with the receivers of what it answers', () => {
    given(drafted)
      .when('SubmitReport', input, by(occurrence('o1')))
      .then(submitted);
    given()
      .when('SubmitReport', { ...input, signed: { file, signer: null } }, by(occurrence('o1')))
      .then(submitted);
    given()
      .when('SubmitReport', { ...input, signed: null }, by(occurrence('o1')))
      .thenThrows('SIGNED_DOCUMENT_REQUIRED');
    given()
      .when('SubmitReport', input, { context: officer, facts: { ...facts(occurrence('o1')), signerPost: null } })
      .thenThrows('SIGNED_DOCUMENT_REQUIRED');
  });

  it('may answer several occurrences, each by its part (lồng ghép, seed B14)', () => {
    const second = { occurrence: 'o2', part: 'III', indicators: { done: '2' } };
    given(drafted)
      .when(
        'SubmitReport',
        { ...input, satisfies: [...input.satisfies, second] },
        by(occurrence('o1'), occurrence('o2', { status: 'Missing', receiver: 'agency-justice' })),
      )
      .thenMatches({
        type: 'ReportSubmitted',
        data: {
          destinations: ['agency-home', 'agency-justice'],
          satisfies: [{ occurrence: 'o1' }, { occurrence: 'o2', part: 'III', duty: 'duty-of-o2' }],
        },
      });
  });

  it('answers only occurrences of its agency that wait for a report', () => {
    const { when } = given(drafted);
    for (const status of ['Scheduled', 'Open', 'Missing'] as const) {
      when('SubmitReport', input, by(occurrence('o1', { status }))).thenMatches(submitted);
    }
    for (const status of ['None', 'Accepted'] as const) {
      when('SubmitReport', input, by(occurrence('o1', { status }))).thenThrows('OCCURRENCE_NOT_OPEN');
    }
    when('SubmitReport', input, by()).thenThrows('OCCURRENCE_NOT_OPEN');
    when('SubmitReport', input, by(occurrence('o1', { agency: 'agency-other' }))).thenThrows('INPUT_INVALID');
    when('SubmitReport', { ...input, satisfies: [] }, by()).thenThrows('INPUT_INVALID');
    const twice = [...input.satisfies, ...input.satisfies];
    when('SubmitReport', { ...input, satisfies: twice }, by(occurrence('o1'))).thenThrows('INPUT_INVALID');
  });

  it('waits while a version is undecided, also before that version is linked', () => {
    const pending = by(occurrence('o1', { status: 'Submitted', linked: [{ report: 'report-1', version: 1 }] }));
    given(drafted, submitted).when('SubmitReport', input, pending).thenThrows('REPORT_ALREADY_PENDING');
    given(drafted, submitted)
      .when('SubmitReport', input, by(occurrence('o1')))
      .thenThrows('REPORT_ALREADY_PENDING');
    const ofAnother = by(occurrence('o1', { linked: [{ report: 'report-0', version: 4 }] }));
    given(drafted, submitted).when('SubmitReport', input, ofAnother).thenThrows('REPORT_ALREADY_PENDING');
  });

  it('gets the next version after it was sent back', () => {
    given(drafted, submitted)
      .when('SubmitReport', input, by(occurrence('o1', { linked: [{ report: 'report-1', version: 1 }] })))
      .thenMatches({ type: 'ReportSubmitted', data: { version: 2 } });
    const alsoOfAnother = [
      { report: 'report-1', version: 1 },
      { report: 'report-2', version: 1 },
    ];
    given(drafted, submitted)
      .when('SubmitReport', input, by(occurrence('o1', { linked: alsoOfAnother })))
      .thenMatches({ type: 'ReportSubmitted', data: { version: 2 } });
  });

  it('gives every required indicator, and only what is asked', () => {
    const saying = (indicators: Readonly<Record<string, string>>) => ({
      ...input,
      satisfies: [{ occurrence: 'o1', part: null, indicators }],
    });
    const { when } = given(drafted);
    when('SubmitReport', saying({}), by(occurrence('o1'))).thenThrows('INDICATOR_MISSING');
    when('SubmitReport', saying({ done: 'nhiều' }), by(occurrence('o1'))).thenThrows('INPUT_INVALID');
    when('SubmitReport', saying({ done: '1', more: '1' }), by(occurrence('o1'))).thenThrows('INPUT_INVALID');
  });

  it('is made by policy from a consolidation, whose makers stay its makers', () => {
    const consolidation = { id: 'consolidation-1', makers: ['person-drafter', 'person-approver'] };
    given()
      .when(
        'SubmitReport',
        { ...input, signed: { file, signer: 'person-approver' }, consolidation },
        {
          context: policy('submit-consolidation'),
          facts: { occurrences: [occurrence('o1')], head: null, signerPost: null },
        },
      )
      .thenMatches({
        type: 'ReportSubmitted',
        data: { consolidation: 'consolidation-1', makers: ['person-approver', 'person-drafter'] },
      });
  });

  it('concerns its agency alone while it is a draft, and all it answers once handed in', () => {
    const { state } = given(drafted, submitted);
    expect(reportDecider.about(state, drafted)).toEqual({ reports: ['report-1'], agencies: [AGENCY] });
    expect(reportDecider.about(state, submitted)).toEqual({
      directives: ['directive-1'],
      issuers: ['agency-ubnd'],
      obligations: ['obligation-1'],
      duties: ['duty-of-o1'],
      occurrences: ['o1'],
      reports: ['report-1'],
      agencies: [AGENCY, 'agency-home'],
    });
  });
});
