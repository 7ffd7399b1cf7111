import { folded, foldedTwice, recorded } from '../../test/events.js';
import { reactions, reactionSubjects } from './reactions.read-model.js';

const data = {
  ...{ service: 'assignments', stream: 'assignment-s1', command: 'MakeAssignment' },
  cause: { kind: 'input', policy: 'make', input: 'i1' },
  ...{ code: 'LEAD_MISSING', unresolved: ['các cơ quan có liên quan'] },
};
const refused = recorded({ stream: 'reaction-q1', type: 'ReactionRefused', about: { directives: ['d1'] }, data });

describe('documents of a refused reaction', () => {
  it('keep what it was about apart from what runs the system', () => {
    expect(folded(reactions, refused)['q1']).toMatchObject({
      service: 'assignments',
      policy: 'make',
      code: 'LEAD_MISSING',
    });
    expect(folded(reactions, refused)['q1']).not.toHaveProperty('stream');
    expect(JSON.stringify(folded(reactions, refused))).not.toContain('liên quan');
    expect(folded(reactionSubjects, refused)['q1']).toMatchObject({
      ...{ stream: 'assignment-s1', cause: data.cause, unresolved: ['các cơ quan có liên quan'] },
    });
    expect(foldedTwice(reactions, refused)).toEqual(folded(reactions, refused));
  });

  it('leave the list when the clock has the fact written after all, by that command and no other', () => {
    const cause = { kind: 'clock', duty: 'ageing', fact: 'overdue', deadlineRevision: 1 };
    const refusal = {
      stream: 'reaction-q2',
      type: 'ReactionRefused',
      data: { ...data, cause },
      kind: 'clock',
    } as const;
    const fact = { stream: 'assignment-s1', type: 'AgeingLimitReached', data: {}, kind: 'clock' } as const;
    const after = (command: string) => recorded(refusal, { ...fact, command });
    expect(folded(reactions, after('q3'))['q2']).toMatchObject({ policy: 'clock/ageing' });
    expect(folded(reactions, after('q2'))).toEqual({});
    expect(folded(reactionSubjects, after('q2'))).toEqual({});
    expect(foldedTwice(reactions, after('q2'))).toEqual({});
  });
});
