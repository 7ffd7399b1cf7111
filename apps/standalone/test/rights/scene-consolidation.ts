import type { Reported } from './scene-reports.js';
import type { Stage } from './stage.js';

/** The focal agency closes, drafts twice, has the second draft approved, and sends it upward. */
export const consolidateReports = async (stage: Stage, { consolidation }: Reported): Promise<string> => {
  const { actors, canaries, world } = stage;
  const stream = `consolidation-${consolidation}`;
  const decides = (by: string, command: string, body: object = {}) =>
    actors.decides(`homeAffairs-${by}`, stream, [`/consolidations/${consolidation}/${command}`, body]);
  await decides('officer', 'close');
  await decides('officer', 'draft', { text: canaries.plant('consolidationDraft', 'draft written over') });
  await world.until('2025-06-16T03:00:00.000Z');
  await decides('officer', 'draft', { text: canaries.plant('consolidation', 'text') });
  const drafted = await actors.dataOf<{ document: string }>('ConsolidationDrafted');
  await decides('head', 'approve', { document: drafted.at(-1)?.document });
  const file = await actors.file('homeAffairs-clerk', canaries.plant('consolidation', 'signed file'));
  await decides('clerk', 'send', { signed: { file } });
  return consolidation;
};
