import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDateOf } from '@chidao/calendar';
import type { Log } from '@chidao/runtime';
import { z } from 'zod';
import type { SignIn } from '../sign-in/create-sign-in.js';
import type { EmbeddedSystem } from '../system/create-embedded-system.js';
import { peopleAt } from './people.js';
import type { PlayedClock } from './played-clock.js';
import { openAccounts } from './scene-founding.js';
import type { Told } from './stage.js';
import { stageOf } from './stage.js';
import { playStory } from './story.js';

/** What the demonstration is played with. */
export interface Demonstration extends EmbeddedSystem {
  readonly dataDir: string;
  readonly origin: string;
  /** Where the accounts sign in, and the issuer that the register knows them by. */
  readonly signInAddress: string;
  readonly issuer: string;
  readonly signIn: SignIn;
  readonly clock: PlayedClock;
  readonly log: Log;
  /** Told each step once it is played. */
  readonly told?: (step: Told) => void;
}

const stored = z.object({ today: z.iso.date(), played: z.boolean() });

const fileIn = (dataDir: string): string => join(dataDir, 'demonstration.json');

const progressSoFar = (dataDir: string): z.infer<typeof stored> | null =>
  existsSync(fileIn(dataDir)) ? stored.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8'))) : null;

/** Whether the whole story has been played there. */
export const isDemonstrationPlayed = (dataDir: string): boolean => progressSoFar(dataDir)?.played ?? false;

/** The day that the story leads up to, kept from the first start on, so that a story cut off is told in the same words. */
const progressIn = (dataDir: string, today: string): z.infer<typeof stored> => {
  const known = progressSoFar(dataDir);
  if (known) return known;
  writeFileSync(fileIn(dataDir), JSON.stringify({ today, played: false }));
  return { today, played: false };
};

/**
 * Plays the story through the API, with its own past as the clock. Cut off, it is played again from the start at the next
 * start: every command has a key of its own, so what was done stays done.
 */
export const loadDemonstration = async (demonstration: Demonstration): Promise<void> => {
  const { dataDir, origin, signInAddress, issuer, signIn, clock, log, told = () => undefined } = demonstration;
  const { today, played } = progressIn(dataDir, civilDateOf(clock.now()));
  if (played) return;
  const began = performance.now();
  await openAccounts(signIn);
  const stage = stageOf(demonstration, clock, { as: peopleAt(origin, signInAddress), issuer, told });
  await playStory(stage, today);
  clock.release();
  await demonstration.system.sweep();
  writeFileSync(fileIn(dataDir), JSON.stringify({ today, played: true }));
  log.info('demonstration played', { milliseconds: Math.round(performance.now() - began) });
};
