import type { MoveDeadline } from '@chidao/assignments-domain';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import { difficultyAnsweredV1 } from '@chidao/reporting-contracts';
import type { Policy } from '@chidao/service';

/** The assigner answered a difficulty with a new date: the assignment's due date moves. */
export const moveAnsweredPolicy: Policy<PublicMessage> = {
  name: 'move-answered',
  on: [difficultyAnsweredV1.type],
  react: (message) => {
    const { assignment, difficulty, keeper, newDue } = message.data as DataOf<typeof difficultyAnsweredV1>;
    if (assignment === null || newDue === null) return [];
    const input: MoveDeadline['input'] = {
      newDue,
      cause: { kind: 'difficultyAnswered', difficulty },
      mover: keeper,
    };
    return [{ stream: streamOf('assignment', assignment), type: 'MoveDeadline', input }];
  },
};
