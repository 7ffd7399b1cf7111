import type { Command, CommandRule } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import { assignerOf, worksFor } from '../source/capacity.js';
import { activeDuty } from './active-duty.js';
import type { CutoffRule, CutoffRuleSet, DutyEvent } from './duty.events.js';
import type { DutyState } from './duty.state.js';
import { addressOf } from './duty.state.js';

/** Assigner or focal agency say until when the data of each period reach. */
export type SetCutoffRule = Command<
  'SetCutoffRule',
  { readonly recurrence: string; readonly cutoffRule: CutoffRule },
  { /** The focal agencies of its routes, as resolved today. */ readonly focalAgencies: readonly string[] }
>;

const isSame = (one: CutoffRule | null, other: CutoffRule): boolean =>
  one !== null &&
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([key, value]) => other[key as keyof CutoffRule] === value);

export const setCutoffRule: CommandRule<SetCutoffRule, DutyState, DutyEvent> = {
  who: ({ context, facts }, state) =>
    state.status === 'None'
      ? null
      : (assignerOf(context, state.sources) ??
        facts.focalAgencies.map((agency) => worksFor(context, agency)).find((capacity) => capacity !== null) ??
        null),
  decide: ({ input }, state): readonly CutoffRuleSet[] => {
    const duty = activeDuty(state);
    const recurrence = duty.recurrences.find(({ key }) => key === input.recurrence);
    if (!recurrence) return refuse('INPUT_INVALID', { field: 'recurrence' });
    if (isSame(recurrence.cutoffRule, input.cutoffRule)) return [];
    return [{ type: 'CutoffRuleSet', data: { ...addressOf(duty), ...input } }];
  },
};
