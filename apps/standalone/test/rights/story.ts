import { foundProvince } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { actorsIn } from './actors.js';
import { createCanaries } from './canaries.js';
import type { Issued } from './scene-issue.js';
import { issueToAll, issueToOneself } from './scene-issue.js';
import { enterSpecialPersons, fillRegister } from './scene-register.js';
import type { Stage } from './stage.js';
import { consolidateReports } from './scene-consolidation.js';
import type { Reported } from './scene-reports.js';
import { reportWork } from './scene-reports.js';
import { doWork, urgeLead } from './scene-work.js';
import type { Worked } from './scene-work.js';

/** The story as played: who is who, and ids of what the commands of the matrix are sent to. */
export interface Story extends Stage {
  readonly issued: Issued;
  /** The directive of the other family. */
  readonly other: string;
  readonly worked: Worked;
  readonly reported: Reported;
  readonly consolidation: string;
  readonly urge: string;
  /** A delivery to the lead, a file that it signed, and a group of the register. */
  readonly delivery: string;
  readonly file: string;
  readonly group: string;
  /** A second clerk of the lead, who signs in nowhere. */
  readonly clerk: string;
  /** Moments of the past: when each family had a first draft, at work, and when the consolidation was drafted. */
  readonly moments: Readonly<Record<'drafting' | 'otherDrafting' | 'working' | 'closing', string>>;
}

/** Plays the whole story once; every word that a person writes in it carries a canary. */
export const playStory = async (): Promise<Story> => {
  const world = await openWorld({ now: '2024-12-20T02:00:00.000Z' });
  try {
    return await playIn(world);
  } catch (failure) {
    await world.close();
    throw failure;
  }
};

const playIn = async (world: World): Promise<Story> => {
  const province = await foundProvince(world, 'Bình Minh');
  const stage: Stage = { world, province, actors: actorsIn(world, province), canaries: createCanaries() };
  await enterSpecialPersons(stage);
  await fillRegister(stage);
  const issued = await issueToAll(stage);
  const other = await issueToOneself(stage);
  await world.until('2025-01-10T02:00:00.000Z');
  const worked = await doWork(stage, issued);
  await world.until('2025-02-10T02:00:00.000Z');
  const urge = await urgeLead(stage, worked);
  await world.until('2025-04-10T02:00:00.000Z');
  const reported = await reportWork(stage, issued);
  await world.until('2025-06-16T02:00:00.000Z');
  const consolidation = await consolidateReports(stage, reported);
  const moments = {
    drafting: '2024-12-20T02:30:00.000Z',
    otherDrafting: '2024-12-20T03:30:00.000Z',
    working: '2025-01-10T02:30:00.000Z',
    closing: '2025-06-16T02:30:00.000Z',
  };
  return { ...stage, issued, other, worked, reported, consolidation, urge, moments, ...(await restOf(stage)) };
};

const restOf = async ({ actors, province }: Stage) => {
  const clerk = Object.keys(province.persons).find((subject) => subject.startsWith('justice-qz')) ?? '';
  const receiver = actors.agency('justice');
  const queued = await actors.dataOf<{ delivery: string; receiver: { agency: string } }>('DeliveryQueued');
  const { signed } = await actors.one<{ signed: { file: string }; agency: string }>('ResultSubmitted', {
    agency: receiver,
  });
  const [group] = await actors.dataOf<{ group: string }>('GroupDefined');
  const delivery = queued.find((one) => one.receiver.agency === receiver)?.delivery ?? '';
  return { delivery, file: signed.file, group: group?.group ?? '', clerk: actors.person(clerk) };
};
