import { classify } from '@chidao/timeliness';
import {
  address,
  AGENCY,
  byPolicy,
  cancelled,
  child,
  closings,
  coordinating,
  given,
  head,
  headOf,
  ISSUER,
  known,
  LEAD,
  made,
  officer,
  signer,
  submitted,
} from '../../test/assignment-examples.js';

const byRecall = { cause: { kind: 'recall' }, reason: 'Văn bản đã thu hồi' } as const;
const facts = { isDuplicate: false };

describe('work is cancelled', () => {
  it('by who gave it, with a reason', () => {
    given(made())
      .when('CancelAssignment', byRecall, { context: signer(), facts })
      .then({ type: 'AssignmentCancelled', data: { ...address, ...byRecall } });
    for (const reason of [null, ' '])
      given(made())
        .when('CancelAssignment', { ...byRecall, reason }, { context: signer(), facts })
        .thenThrows('REASON_REQUIRED');
  });

  it('by the assigner also of a coordinating agency, by the agency that cascaded of a child', () => {
    const may = (first: typeof coordinating, context: ReturnType<typeof headOf>) =>
      given(first).when('CancelAssignment', byRecall, { context, facts });
    may(coordinating, headOf(ISSUER)).thenMatches({ type: 'AssignmentCancelled', data: {} });
    may(coordinating, headOf(LEAD)).thenThrows('ACTOR_NOT_AUTHORISED');
    may(child, headOf(AGENCY)).thenMatches({ type: 'AssignmentCancelled', data: {} });
    may(child, headOf(ISSUER)).thenThrows('ACTOR_NOT_AUTHORISED');
    may(made(), head()).thenThrows('ACTOR_NOT_AUTHORISED');
    may(made(), officer()).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('as a duplicate of another assignment that is known', () => {
    const input = { cause: { kind: 'duplicateOf', assignment: 'assignment-9' }, reason: 'Trùng' } as const;
    const { when } = given(made());
    when('CancelAssignment', input, { context: signer(), facts: { isDuplicate: true } }).then({
      type: 'AssignmentCancelled',
      data: { ...address, ...input },
    });
    when('CancelAssignment', input, { context: signer(), facts }).thenThrows('INPUT_INVALID');
  });

  it('by a policy when its obligation ended, also while a result waits', () => {
    const input = { cause: { kind: 'obligationEnded' }, reason: null } as const;
    given(made(), submitted('2025-10-20T02:00:00.000Z'))
      .when('CancelAssignment', input, { context: byPolicy(), facts })
      .then({ type: 'AssignmentCancelled', data: { ...address, ...input } });
  });

  it('once, and never after it was completed', () => {
    for (const events of closings) {
      given(...events)
        .when('CancelAssignment', byRecall, { context: signer(), facts })
        .thenThrows('ASSIGNMENT_NOT_OPEN');
      given(...events)
        .when('CancelAssignment', byRecall, { context: byPolicy(), facts })
        .thenThrows('ASSIGNMENT_NOT_OPEN');
    }
    given().when('CancelAssignment', byRecall, { context: byPolicy(), facts }).thenThrows('NOT_FOUND');
  });

  it('and then has no class, whatever the day', () => {
    const { timeliness } = known(made(), cancelled);
    expect(classify(timeliness, '2026-01-01T00:00:00.000Z', 'original')).toBeNull();
  });
});
