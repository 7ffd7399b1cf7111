import { addDays, civilDateOf } from '@chidao/calendar';
import type { EmbeddedSystem } from '../system/create-embedded-system.js';
import type { People, Shown } from './people.js';
import type { PlayedClock } from './played-clock.js';

/** What a scene is played on. */
export interface Stage extends EmbeddedSystem {
  readonly as: People;
  readonly issuer: string;
  /**
   * Plays on to that day, morning by morning, so that what is due goes out on its own day and nothing looks like a
   * standstill. `hour` is civil time in Viet Nam.
   */
  readonly on: (date: string, hour?: number) => Promise<void>;
  /** Lets everything that happened have its effects. */
  readonly settle: () => Promise<void>;
  readonly now: () => string;
  /** Tells whoever watches what was played. */
  readonly tell: (text: string) => void;
}

/** A step of the story, with the civil day that it is played on. */
export interface Told {
  readonly on: string;
  readonly text: string;
}

/** Working hours of a civil day, as an instant. */
export const instantOn = (date: string, hour: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour - 7)).toISOString();
};

/** Later days before that one; none where the clock shows a day after it. */
const daysBetween = (from: string, date: string): readonly string[] => {
  const days: string[] = [];
  for (let day = addDays(from, 1); day < date; day = addDays(day, 1)) days.push(day);
  return days;
};

export const stageOf = (
  created: EmbeddedSystem,
  clock: PlayedClock,
  { as, issuer, told }: { readonly as: People; readonly issuer: string; readonly told: (step: Told) => void },
): Stage => ({
  ...created,
  as,
  issuer,
  on: async (date, hour = 9) => {
    const mornings = daysBetween(civilDateOf(clock.now()), date).map((day) => instantOn(day, 8));
    for (const instant of [...mornings, instantOn(date, hour)]) {
      clock.playTo(instant);
      await created.system.sweep();
    }
  },
  settle: () => created.system.settle(),
  now: () => clock.now(),
  tell: (text) => told({ on: civilDateOf(clock.now()), text }),
});

/** Id of what an answer is about. */
export const idOf = ({ body }: Shown): string => String(body['id']);

/** Items of a list answered. */
export const itemsOf = ({ body }: Shown): readonly Readonly<Record<string, unknown>>[] =>
  body['items'] as readonly Readonly<Record<string, unknown>>[];
