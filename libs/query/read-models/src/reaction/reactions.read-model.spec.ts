import { folded, foldedTwice, recorded } from '../../test/events.js';
import { reactions, reactionSubjects } from './reactions.read-model.js';

const data = {
  ...{ service: 'assignments', policy: 'make', input: 'i1', stream: 'assignment-s1', command: 'MakeAssignment' },
  ...{ code: 'LEAD_MISSING', unresolved: ['các cơ quan có liên quan'] },
};
const refused = recorded({ stream: 'reaction-q1', type: 'ReactionRefused', about: { directives: ['d1'] }, data });

describe('documents of a refused reaction', () => {
  it('keep what it was about apart from what runs the system', () => {
    expect(folded(reactions, refused)['q1']).toMatchObject({ service: 'assignments', code: 'LEAD_MISSING' });
    expect(folded(reactions, refused)['q1']).not.toHaveProperty('stream');
    expect(JSON.stringify(folded(reactions, refused))).not.toContain('liên quan');
    expect(folded(reactionSubjects, refused)['q1']).toMatchObject({
      ...{ stream: 'assignment-s1', input: 'i1', unresolved: ['các cơ quan có liên quan'] },
    });
    expect(foldedTwice(reactions, refused)).toEqual(folded(reactions, refused));
  });
});
