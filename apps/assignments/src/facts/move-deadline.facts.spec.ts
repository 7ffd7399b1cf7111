import type { MoveDeadline } from '@chidao/assignments-domain';
import { policy } from '@chidao/specifications';
import { defaultRuleSet } from '@chidao/timeliness';
import { weekendsOnly } from '@chidao/calendar';
import type { AssignmentsContext } from '../assignments.context.js';
import { moveDeadlineFacts } from './move-deadline.facts.js';

const ABOVE = 'agency-ministry';
const BELOW = 'agency-province';

const contextOf = (setBy: string | null) =>
  ({
    rulesAt: () => Promise.resolve({ ruleSet: defaultRuleSet, calendar: weekendsOnly, versions: {} }),
    assignment: () => Promise.resolve({ status: 'Assigned', setBy }),
    register: {
      isSubordinate: (agency: string, above: string) => Promise.resolve(agency === BELOW && above === ABOVE),
    },
  }) as unknown as AssignmentsContext;

const factsFor = async (mover: string | null, setBy: string | null = ABOVE): Promise<MoveDeadline['facts']> => {
  const input = { newDue: '2025-11-15', cause: { kind: 'difficultyAnswered', difficulty: 'difficulty-1' }, mover };
  const sent = policy('move-answered', { at: '2025-11-03T02:00:00.000Z' });
  const { facts } = await moveDeadlineFacts(contextOf(setBy))({
    ...{ stream: 'assignment-1', type: 'MoveDeadline', input, context: sent },
  } as Parameters<ReturnType<typeof moveDeadlineFacts>>[0]);
  return facts as MoveDeadline['facts'];
};

describe('what may move a due date', () => {
  it.each([
    ['not an agency below the body that set it', BELOW, true],
    ['that body itself', ABOVE, false],
    ['a computation, which nobody decided', null, false],
  ])('is judged by the agency in whose name it was decided: %s', async (_, mover, setByHigherLevel) => {
    expect((await factsFor(mover)).setByHigherLevel).toBe(setByHigherLevel);
  });

  it('is nobody’s here where a body outside set the date, unless it is computed', async () => {
    expect((await factsFor(BELOW, null)).setByHigherLevel).toBe(true);
    expect((await factsFor(null, null)).setByHigherLevel).toBe(false);
  });
});
