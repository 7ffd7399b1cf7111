import { civilDateOf } from '@chidao/calendar';
import type { PlanUrge, UrgeState } from '@chidao/notifications-domain';
import { findStep, wasDelivered } from '@chidao/notifications-domain';
import type { Clause } from '@chidao/read-models';
import type { ClockCommand, ClockDuty } from '@chidao/service';
import { urgePlaces } from '../indexes/urges.js';
import type { LadderStep, UrgeablePlace } from '../lookups/urgeable-place.js';
import { urgeables } from '../lookups/urgeable-place.js';
import type { NotificationsContext } from '../notifications.context.js';
import { stepKey, urgeId, urgeStream } from '../urges/urge-id.js';

const PAGE = 1_000;

/** What is not planned yet, and can be: a letter waits until a reminder arrived (R20), and is listed meanwhile. */
const isDue = (place: UrgeablePlace, step: LadderStep, state: UrgeState, needsDelivery: boolean): boolean => {
  const { deadlineRevision, round, subordinate } = place;
  if (findStep(state, { ...step, deadlineRevision, round })) return false;
  if (step.rung === 'reminder') return true;
  return subordinate && (!needsDelivery || wasDelivered(state, 'reminder', deadlineRevision));
};

const planning = (place: UrgeablePlace, step: LadderStep): ClockCommand => {
  const { subject, deadlineRevision, round, concerns } = place;
  const { rung, offset, at } = step;
  const input: PlanUrge['input'] = { urge: urgeId(subject), subject, rung, offset, cause: 'ladder', round };
  const kind = stepKey({ deadlineRevision, rung, offset, round });
  return { stream: urgeStream(subject), type: 'PlanUrge', input, at, key: { deadlineRevision, kind }, about: concerns };
};

/**
 * Steps of rungs 1 and 2 whose time has come (R19). Timers are data: what a standstill missed is found afterwards. Steps
 * begin with a day, so the whole is looked through once a day and after each start; in between, what concerns that day.
 */
export const ladderDuty = ({ readModels, register, rulesAt }: NotificationsContext): ClockDuty => {
  const dueOf = async (places: readonly UrgeablePlace[], until: string): Promise<readonly ClockCommand[]> => {
    const ids = places.map(({ subject }) => urgeId(subject));
    const ladders = await readModels.load(urgePlaces, ids);
    const states = new Map(ladders.map(({ id, document }) => [id, document?.state] as const));
    const { ruleSet } = await rulesAt(until);
    return places.flatMap((place) => {
      const state: UrgeState = states.get(urgeId(place.subject)) ?? { status: 'None' };
      return place.steps
        .filter(({ at }) => at <= until)
        .filter((step) => isDue(place, step, state, ruleSet.rules.R20))
        .map((step) => planning(place, step));
    });
  };
  const scan = async (until: string, more: Clause): Promise<readonly ClockCommand[]> => {
    const where = [{ field: 'open', is: true }, { field: 'firstAt', to: until }, ...more];
    const commands: ClockCommand[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const found = await readModels.find(urgeables, { where, sort: [{ field: 'firstAt' }], limit: PAGE, offset });
      const places = found.map(({ document }) => document);
      commands.push(...(await dueOf(places, until)));
      if (places.length < PAGE) return commands;
    }
  };
  let wholeOn = '';
  return {
    name: 'ladder',
    due: async (until) => {
      const today = civilDateOf(until);
      if ((await register.ruleSetOn(today)) === null) return [];
      if (wholeOn === today) return scan(until, [{ field: 'dates', has: today }]);
      const due = await scan(until, []);
      if (due.length === 0) wholeOn = today;
      return due;
    },
  };
};
