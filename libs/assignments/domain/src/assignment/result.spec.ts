import { person, policy } from '@chidao/specifications';
import { defaultRuleSet } from '@chidao/timeliness';
import {
  accepted,
  address,
  AGENCY,
  blob,
  child,
  closings,
  coordinating,
  delegateOf,
  given,
  head,
  HEAD,
  headOf,
  ISSUER,
  LEAD,
  made,
  officer,
  rules,
  sentBack,
  signer,
  signing,
  started,
  submission,
  submitted,
  undated,
  UNIT,
} from '../../test/assignment-examples.js';
import type { SubmitResult } from './submit-result.js';

const day = '2025-10-20T02:00:00.000Z';
const by = (context = officer()) => ({ context, facts: signing });

describe('a result', () => {
  it('is handed in with evidence and signature, from any state in which work is owed', () => {
    for (const events of [[], [started], [submitted(day), sentBack(day)]]) {
      given(made(), ...events)
        .when('SubmitResult', submission, by(officer('2025-10-20')))
        .thenMatches({
          type: 'ResultSubmitted',
          data: {
            ...{ ...address, ...submission, decideBy: '2025-10-27T16:59:59.999Z' },
            signed: { ...submission.signed, signer: HEAD },
            makers: [HEAD, 'person-of-agency-justice'],
          },
        });
    }
    for (const context of [signer(), headOf(LEAD), policy('p')]) {
      given(made()).when('SubmitResult', submission, by(context)).thenThrows('ACTOR_NOT_AUTHORISED');
    }
  });

  it('is counted, also those that were sent back', () => {
    given(made(), submitted(day), sentBack(day))
      .when('SubmitResult', submission, by())
      .thenMatches({ type: 'ResultSubmitted', data: { submission: 2 } });
  });

  it.each<[string, string, Partial<SubmitResult['input']>]>([
    ['without evidence', 'EVIDENCE_REQUIRED', { evidence: [] }],
    ['without the head’s signature', 'HEAD_SIGNATURE_REQUIRED', { signed: null }],
    [
      'with the signature of somebody without a post',
      'HEAD_SIGNATURE_REQUIRED',
      { signed: { file: blob('b'), signer: 'person-officer' } },
    ],
    ['for another day than today', 'BACKDATING_NOT_ALLOWED', { completedOn: '2025-10-09' }],
    ['for a day to come', 'INPUT_INVALID', { completedOn: '2025-10-11' }],
    ['"không cần" where the text does not say "nếu cần"', 'INPUT_INVALID', { outcome: 'notNeeded', evidence: [] }],
  ])('is not taken %s', (_, code, change) => {
    given(made())
      .when('SubmitResult', { ...submission, ...change }, by())
      .thenThrows(code);
  });

  it('may name today, or an earlier day where the rule set allows it; the event’s own time counts', () => {
    const dated = (completedOn: string) => ({ type: 'ResultSubmitted', data: { completedOn } }) as const;
    const today = { ...submission, completedOn: '2025-10-10' };
    given(made()).when('SubmitResult', today, by()).thenMatches(dated(today.completedOn));
    const lenient = { ...rules, ruleSet: { ...defaultRuleSet, rules: { ...defaultRuleSet.rules, R9: true } } };
    const earlier = { ...submission, completedOn: '2025-10-07' };
    given(made())
      .when('SubmitResult', earlier, { context: officer(), facts: { ...signing, ...lenient } })
      .thenMatches(dated(earlier.completedOn));
  });

  it('may be "không cần", with the reason, where the text says "nếu cần"', () => {
    given(made({ ifNeeded: true }))
      .when('SubmitResult', { ...submission, outcome: 'notNeeded', evidence: [] }, by())
      .thenMatches({ type: 'ResultSubmitted', data: { outcome: 'notNeeded', evidence: [] } });
  });

  it('is not taken twice at a time, nor for continuous work, nor when closed', () => {
    given(made(), submitted(day)).when('SubmitResult', submission, by()).thenThrows('RESULT_ALREADY_PENDING');
    given(undated({ kind: 'continuous', listAt: null }))
      .when('SubmitResult', submission, by())
      .thenThrows('OBLIGATION_IS_CONTINUOUS');
    for (const events of closings)
      given(...events)
        .when('SubmitResult', submission, by())
        .thenThrows('ASSIGNMENT_NOT_OPEN');
  });
});

describe('who decides on a result', () => {
  const pending = submitted('2025-10-30T02:00:00.000Z');
  const deputyOfIssuer = person({ agency: ISSUER, post: 'deputy' });
  const signsRuleSets = person({
    agency: 'agency-office',
    delegations: [{ id: 'delegation-2', agency: ISSUER, scope: 'signRuleSets' }],
  });
  const cases = [
    [
      'a lead’s: the assigner',
      made(),
      [signer(), headOf(ISSUER), deputyOfIssuer, delegateOf(ISSUER)],
      [headOf(LEAD), signsRuleSets],
    ],
    ['a coordinating agency’s: the lead', coordinating, [headOf(LEAD), delegateOf(LEAD)], [signer(), headOf(ISSUER)]],
    ['a child’s: the agency that cascaded', child, [headOf(AGENCY), delegateOf(AGENCY)], [signer(), headOf(UNIT)]],
  ] as const;

  it.each(cases)('%s', (_, first, may, mayNot) => {
    for (const context of may) {
      given(first, pending).when('AcceptResult', {}, { context }).thenMatches({ type: 'ResultAccepted', data: {} });
      given(first, pending)
        .when('SendBackResult', { reason: 'Thiếu phụ lục' }, { context, facts: rules })
        .thenMatches({ type: 'ResultSentBack', data: {} });
    }
    for (const context of [
      ...mayNot,
      officer(),
      policy('p'),
      person({ agency: ISSUER, roles: ['officer', 'clerk'] }),
    ]) {
      given(first, pending).when('AcceptResult', {}, { context }).thenThrows('ACTOR_NOT_AUTHORISED');
      given(first, pending)
        .when('SendBackResult', { reason: 'x' }, { context, facts: rules })
        .thenThrows('ACTOR_NOT_AUTHORISED');
    }
  });

  it('is never who handed it in or signed it, even where one person holds posts in both', () => {
    const both = person({ agency: ISSUER, post: 'head', person: 'person-maker' });
    const { when } = given(made(), pending);
    when('AcceptResult', {}, { context: both }).thenThrows('CHECKER_IS_MAKER');
    when('SendBackResult', { reason: 'Thiếu phụ lục' }, { context: both, facts: rules }).thenMatches({
      type: 'ResultSentBack',
      data: {},
    });
    const signerOfBoth = person({ agency: ISSUER, post: 'deputy', person: HEAD });
    when('AcceptResult', {}, { context: signerOfBoth }).thenThrows('CHECKER_IS_MAKER');
    given(made(), submitted(day), sentBack(day), submitted(day, { by: 'another' }))
      .when('AcceptResult', {}, { context: both })
      .thenMatches({ type: 'ResultAccepted', data: {} });
  });

  it('is who keeps the directive, where the issuer is outside this installation', () => {
    const keeper = 'agency-office';
    const outside = made({
      sources: [{ directive: 'directive-9', issuer: null, keeper, signer: null, modality: 'assign' }],
    });
    const { when } = given(outside, pending);
    when('AcceptResult', {}, { context: headOf(keeper) }).thenMatches({ type: 'ResultAccepted', data: {} });
    for (const context of [headOf(ISSUER), person({ agency: keeper, roles: ['officer', 'clerk'] })])
      when('AcceptResult', {}, { context }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is the assigner of any directive that it answers to', () => {
    const [source] = made().data.sources;
    const twoSources = made({
      sources: [
        {
          directive: 'directive-0',
          issuer: 'agency-ministry',
          keeper: 'agency-ministry',
          signer: null,
          modality: 'assign',
        },
        ...(source ? [source] : []),
      ],
    });
    for (const context of [headOf('agency-ministry'), signer()])
      given(twoSources, pending)
        .when('AcceptResult', {}, { context })
        .thenMatches({ type: 'ResultAccepted', data: {} });
  });
});

describe('the decision', () => {
  it('names the submission, and its time', () => {
    const at = '2025-10-30T02:00:00.000Z';
    given(made(), submitted(at, { id: 'event-7' }))
      .when('AcceptResult', {}, { context: signer() })
      .then({ type: 'ResultAccepted', data: { ...address, decides: 'event-7', submittedAt: at } });
    given(made(), submitted(at, { id: 'event-7' }))
      .when('SendBackResult', { reason: 'Thiếu phụ lục' }, by(signer()))
      .then({
        type: 'ResultSentBack',
        data: { ...address, decides: 'event-7', reason: 'Thiếu phụ lục', listAt: null },
      });
  });

  it('needs a reason when it goes back', () => {
    given(made(), submitted(day)).when('SendBackResult', { reason: '  ' }, by(signer())).thenThrows('REASON_REQUIRED');
  });

  it('lets silence begin anew when it goes back', () => {
    given(undated(), submitted(day))
      .when('SendBackResult', { reason: 'Thiếu phụ lục' }, by(signer('2025-11-03')))
      .thenMatches({ type: 'ResultSentBack', data: { listAt: '2026-02-01T17:00:00.000Z' } });
  });

  it('is taken once', () => {
    for (const events of [[], [started], [submitted(day), sentBack(day)], [submitted(day), accepted(day)]]) {
      const { when } = given(made(), ...events);
      when('AcceptResult', {}, { context: signer() }).thenThrows('NO_RESULT_PENDING');
      when('SendBackResult', { reason: 'x' }, by(signer())).thenThrows('NO_RESULT_PENDING');
    }
    given(made()).when('AcceptResult', {}, { context: head() }).thenThrows('ACTOR_NOT_AUTHORISED');
  });
});
