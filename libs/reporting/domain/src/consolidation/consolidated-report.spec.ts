import { consolidationDecider } from './consolidation.decider.js';
import type { ConsolidationEvent } from './consolidation.events.js';
import { isClosed } from './consolidation.state.js';
import { tableOf } from './consolidation-table.js';
import { inputReferencesOf, tableInputsOf } from './draft-consolidation.js';
import { person } from '@chidao/specifications';
import type { Given } from '@chidao/specifications';
import {
  DOCUMENT,
  FOCAL,
  address,
  approved,
  clerk,
  contributes,
  contents,
  contributor,
  drafted,
  given,
  head,
  noted,
  officer,
  opened,
  sent,
  setting,
  untilClosed,
} from '../../test/consolidation-examples.js';

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
    const { state } = given(...untilClosed);
    const inputs = isClosed(state) ? inputReferencesOf(state) : [];
    for (const facts of [
      { document: DOCUMENT, inputs: [] },
      { document: null, inputs },
    ]) {
      given(...untilClosed)
        .when('DraftConsolidation', { text: null }, { context: officer, facts })
        .thenThrows('REVISION_CONFLICT');
    }
  });

  it('is approved by the head of the focal agency, who did not draft it', () => {
    const { when } = given(...untilClosed, drafted);
    when('ApproveConsolidation', { document: DOCUMENT }, { context: head }).then({
      type: 'ConsolidationApproved',
      data: { ...address, ...setting, draft: 'event-drafted', document: DOCUMENT },
    });
    when('ApproveConsolidation', { document: DOCUMENT }, { context: officer }).thenThrows('ACTOR_NOT_AUTHORISED');
    const drafter = person({ agency: FOCAL, post: 'deputy', person: 'person-drafter' });
    when('ApproveConsolidation', { document: DOCUMENT }, { context: drafter }).thenThrows('CHECKER_IS_MAKER');
    when('ApproveConsolidation', { document: `sha256:${'e'.repeat(64)}` }, { context: head }).thenThrows(
      'INPUT_INVALID',
    );
    given(...untilClosed)
      .when('ApproveConsolidation', { document: DOCUMENT }, { context: head })
      .thenThrows('CONSOLIDATION_NOT_DRAFTED');
  });

  it('is sent signed, by the clerk, and says who made it', () => {
    const file = `sha256:${'f'.repeat(64)}` as const;
    const signed = { file, signer: null };
    const by = { context: clerk, facts: { signerPost: null } };
    const { when } = given(...untilClosed, drafted, approved);
    when('SendConsolidation', { signed }, by).then({
      type: 'ConsolidationSent',
      data: {
        ...address,
        ...setting,
        destination: 'agency-ubnd',
        upstream: 'duty-2',
        approval: 'event-approved',
        document: DOCUMENT,
        text: null,
        signed: { file, signer: 'person-approver' },
        makers: ['person-approver', 'person-clerk', 'person-drafter'],
      },
    });
    when('SendConsolidation', { signed: null }, by).thenThrows('SIGNED_DOCUMENT_REQUIRED');
    when('SendConsolidation', { signed }, { ...by, context: head }).thenThrows('ACTOR_NOT_AUTHORISED');
    for (const events of [
      [...untilClosed, drafted],
      [...untilClosed, drafted, approved, sent],
    ]) {
      given(...events)
        .when('SendConsolidation', { signed }, by)
        .thenThrows('CONSOLIDATION_NOT_APPROVED');
    }
  });

  it('may be signed by another leader of the focal agency, who then made it too', () => {
    const signed = { file: DOCUMENT, signer: 'person-deputy' };
    const { when } = given(...untilClosed, drafted, approved);
    when('SendConsolidation', { signed }, { context: clerk, facts: { signerPost: 'deputy' } }).thenMatches({
      type: 'ConsolidationSent',
      data: { signed, makers: ['person-approver', 'person-clerk', 'person-deputy', 'person-drafter'] },
    });
    when('SendConsolidation', { signed }, { context: clerk, facts: { signerPost: null } }).thenThrows(
      'SIGNED_DOCUMENT_REQUIRED',
    );
  });
});

describe('a late report', () => {
  const late = noted(contributes('b', { submittedAt: '2025-06-05T02:00:00.000Z' }));
  const added: ConsolidationEvent = {
    type: 'LateReportAdded',
    data: { ...address, ...setting, addendum: 1, ...contributor('b') },
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
    const inputs = isClosed(state) ? tableInputsOf(state) : [];
    expect(tableOf(contents, inputs)).toMatchObject({
      rows: [
        { agency: 'a', late: false },
        { agency: 'b', late: true },
      ],
      totals: [{ key: 'done', value: '14', of: 2 }],
    });
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
