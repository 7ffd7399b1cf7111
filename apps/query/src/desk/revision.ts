import { timelineView } from '@chidao/query-read-models';
import type { Look } from './desk.js';

/** Last revision of a stream, for the ETag of what several events of a register make. */
export const revisionOf = async ({ registerStore }: Look, stream: string): Promise<string> => {
  const [last] = await registerStore.find(timelineView, {
    where: [{ field: 'stream', is: stream }],
    sort: [{ field: 'order', descending: true }],
    limit: 1,
  });
  return last?.document.revision ?? '0';
};
