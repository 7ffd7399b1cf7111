import { program } from '@chidao/specifications';
import {
  KEEPER,
  anchors,
  authority,
  confirmed,
  confirmedAs,
  content,
  given,
  head,
  ids,
  noticed,
  officer,
  proposedAs,
  reader,
  stranger,
} from '../../test/obligation-examples.js';

describe('a proposal of an obligation', () => {
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

  it('needs a lead, since without one it could be given to nobody', () => {
    given(proposedAs({ leads: [] }))
      .when(
        'ConfirmObligation',
        { content: { ...content, leads: [] } },
        { context: officer, facts: { ...authority, anchors } },
      )
      .thenThrows('LEAD_MISSING');
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
      .when('RejectObligation', { cause: 'background', reason: null }, { context: officer, facts: authority })
      .thenThrows('OBLIGATION_NOT_PROPOSED');
    const { when } = given(proposedAs());
    when('RejectObligation', { cause: 'background', reason: null }, { context: officer, facts: authority }).thenMatches(
      {
        type: 'ObligationRejected',
        data: { cause: 'background' },
      },
    );
    when('RejectObligation', { cause: 'other', reason: ' ' }, { context: officer, facts: authority }).thenThrows(
      'REASON_REQUIRED',
    );
  });
});
