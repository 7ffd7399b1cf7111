import { seeded } from '@chidao/messaging';
import type { RuleSet } from '@chidao/timeliness';
import type { Office, Variant } from '../office.js';
import { openOffice } from '../office.js';
import type { Script } from './story.js';
import { departments, scriptOf, START } from './story.js';

/** How a run is played. */
export interface Play {
  readonly seed: number;
  readonly variant?: Variant;
  readonly ruleSet?: RuleSet;
}

/** A run that is over, with what left the office. */
export interface Played {
  readonly script: Script;
  readonly office: Office;
}

/** Half of the looks come while messages of one kind are still on their way. */
const look = async (office: Office, isLate: boolean): Promise<void> => {
  if (isLate) {
    await office.glance();
    office.bus.release();
  }
  await office.pass();
};

const toggle = async (office: Office, isUp: boolean, up: boolean): Promise<boolean> => {
  if (up && !isUp) await office.up();
  if (!up && isUp) await office.down();
  return up;
};

/** Plays a script: others tell what happens, also while the service stands still; it looks at its ticks. */
export const playScript = async ({ seed, ...options }: Play): Promise<Played> => {
  const random = seeded(seed);
  const script = scriptOf(random);
  const office = await openOffice({ now: START, departments, seed: seed + 1_000, ...options });
  const told = script.stories.flatMap((story) => story.told).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  let isUp = true;
  let next = 0;
  for (const { at, up } of script.ticks) {
    isUp = await toggle(office, isUp, up);
    const isLate = up && random() < 0.5;
    if (isLate) office.bus.hold((topic) => topic.includes('assignment'));
    const end = told.findIndex((message, index) => index >= next && message.at > at);
    const batch = told.slice(next, end === -1 ? told.length : end);
    next += batch.length;
    await office.tell(...batch);
    office.at(at);
    if (up) await look(office, isLate);
  }
  if (isUp) await office.down();
  return { script, office };
};
