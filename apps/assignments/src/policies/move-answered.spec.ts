import type { PublicMessage } from '@chidao/kernel';
import { moveAnsweredPolicy } from './move-answered.js';

const answered = (change: object): PublicMessage =>
  ({
    actor: { kind: 'person', id: 'person-of-several-agencies' },
    data: { assignment: 'a1', difficulty: 'd1', keeper: 'agency-province', newDue: '2025-11-15', ...change },
  }) as unknown as PublicMessage;

describe('an answer to a difficulty', () => {
  it('moves the due date in the name of the agency that answered, whatever else the person belongs to', () => {
    expect(moveAnsweredPolicy.react(answered({}))).toEqual([
      {
        stream: 'assignment-a1',
        type: 'MoveDeadline',
        input: {
          newDue: '2025-11-15',
          cause: { kind: 'difficultyAnswered', difficulty: 'd1' },
          mover: 'agency-province',
        },
      },
    ]);
  });

  it.each([{ newDue: null }, { assignment: null }])('moves nothing with %p', (change) => {
    expect(moveAnsweredPolicy.react(answered(change))).toEqual([]);
  });
});
