import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import { difficultyAnsweredV1 } from '@chidao/reporting-contracts';
import type { Policy } from '@chidao/service';

/** A difficulty was answered with another date: the assignment's deadline moves to it. */
export const followAnswerPolicy: Policy<PublicMessage> = {
  name: 'follow-answer',
  on: [difficultyAnsweredV1.type],
  react: (message) => {
    const { assignment, newDue, difficulty } = message.data as DataOf<typeof difficultyAnsweredV1>;
    if (assignment === null || newDue === null) return [];
    const input = { newDue, basis: `difficulty ${difficulty}` };
    return [{ stream: streamOf('assignment', assignment), type: 'MoveDeadline', input }];
  },
};
