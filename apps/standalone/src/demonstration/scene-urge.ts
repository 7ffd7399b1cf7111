import { accountOf } from './cast.js';
import type { Ids } from './scene-founding.js';
import { assignmentOf } from './scene-work.js';
import type { Stage } from './stage.js';
import { itemsOf } from './stage.js';

/** Somebody looks into the agency's inbox: what lies there has arrived. */
export const playInbox = async (stage: Stage, key: string): Promise<void> => {
  await stage.as(accountOf(key, 'officer')).get('/inbox');
  await stage.settle();
};

interface Ladder {
  readonly id: string;
  readonly steps: readonly { readonly step: { readonly rung: string } }[];
}

/** The ladder of work that is overdue, with a letter planned: by the clock, or by hand where holidays hold it back. */
const ladderWithLetter = async (stage: Stage, assignment: string): Promise<string> => {
  const deputy = stage.as(accountOf('ubnd', 'deputy'));
  const [ladder] = itemsOf(await deputy.get(`/urges?subject=${assignment}`)) as unknown as readonly Ladder[];
  if (!ladder) throw new Error(`nobody was reminded of ${assignment}`);
  if (ladder.steps.some(({ step }) => step.rung === 'urgingLetter')) return ladder.id;
  const subject = { kind: 'assignment', id: assignment };
  await deputy.post(`plan-urge-${assignment}`, '/urges', { subject, rung: 'urgingLetter' });
  return ladder.id;
};

/** The deputy chair signs an urging letter to the agency, which its head will find in the inbox. */
export const playUrgingLetter = async (
  stage: Stage,
  ids: Ids,
  where: { readonly key: string; readonly directive: string; readonly item: string; readonly number: string },
): Promise<void> => {
  const assignment = (await assignmentOf(stage, ids, where.key, where)).replace('/assignments/', '');
  const urge = await ladderWithLetter(stage, assignment);
  const file = await stage.as(accountOf('ubnd', 'clerk')).upload(`letter-${urge}`, 'cong van don doc');
  const letter = { number: where.number, date: stage.now().slice(0, 10), signed: { file } };
  await stage.as(accountOf('ubnd', 'deputy')).post(`send-${urge}`, `/urges/${urge}/send`, { letter });
  await stage.settle();
};
