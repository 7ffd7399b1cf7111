import { addDays } from '@chidao/calendar';
import type { Random } from '@chidao/messaging';
import { accepted, cancelled, extended, made, sentBack, submitted } from '../assignment-messages.js';
import type { Given } from '../assignment-messages.js';
import type { Told } from '../messages.js';

/** What happens to one assignment, in order of time. */
export interface Story {
  readonly given: Given;
  readonly told: readonly Told[];
}

/** A look at the clock, with the service running or not. */
export interface Tick {
  readonly at: string;
  readonly up: boolean;
}

/** One run: stories, when the service looked, and when somebody opened the inbox. */
export interface Script {
  readonly stories: readonly Story[];
  readonly ticks: readonly Tick[];
}

/** Days of a run, from Monday 6 January 2025. */
const FIRST = '2025-01-06';
const DAYS = 26;
export const START = `${FIRST}T00:00:00.000Z`;

const two = (value: number): string => String(value).padStart(2, '0');
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** Some time of that day, never twice the same in one story. */
const momentOf = (random: Random, day: number): string =>
  `${addDays(FIRST, day)}T${two(below(random, 24))}:${two(below(random, 60))}:${two(1 + below(random, 59))}.${100 + below(random, 899)}Z`;

type Tell = (given: Given, at: string) => Told;

/** Perhaps extended, handed in, sent back, accepted or cancelled: what comes after the making, in this order. */
const turnsOf = (random: Random, dueDay: number): readonly Tell[] => {
  const more = (whom: Given, at: string): Told => extended(whom, at, addDays(FIRST, dueDay + 7), 2);
  const isHandedIn = random() < 0.5;
  return [
    ...(random() < 0.4 ? [more] : []),
    ...(isHandedIn ? [submitted] : []),
    ...(isHandedIn && random() < 0.6 ? [sentBack] : []),
    ...(random() < 0.5 ? [random() < 0.5 ? accepted : cancelled] : []),
  ];
};

const storyOf = (random: Random, given: Given): Story => {
  let day = below(random, 4);
  const dueDay = day + 6 + below(random, 12);
  const told = [made(given, momentOf(random, day), addDays(FIRST, dueDay))];
  for (const tell of turnsOf(random, dueDay)) {
    day += 1 + below(random, 5);
    told.push(tell(given, momentOf(random, day)));
  }
  return { given, told };
};

/** Two looks a day, one of them after the digest; three days in a row are a standstill. */
const ticksOf = (random: Random): readonly Tick[] => {
  const down = 4 + below(random, 14);
  return Array.from({ length: DAYS }, (_, day) => {
    const up = day < down || day >= down + 3;
    const date = addDays(FIRST, day);
    return [
      { at: `${date}T00:${two(below(random, 60))}:00.000Z`, up },
      { at: `${date}T${two(6 + below(random, 10))}:00:00.000Z`, up },
    ];
  }).flat();
};

export const departments = ['finance', 'justice'];

export const scriptOf = (random: Random): Script => ({
  stories: Array.from({ length: 10 }, (_, index) =>
    storyOf(random, { assignment: `assignment-${index}`, agency: departments[index % 2] ?? '' }),
  ),
  ticks: ticksOf(random),
});
