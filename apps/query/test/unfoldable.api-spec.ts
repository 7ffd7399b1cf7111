import { memoryLog } from '@chidao/event-store/conformance';
import type { RecordedEvent } from '@chidao/kernel';
import { openScratchReadModels } from '@chidao/read-models';
import { createHealthRegistry, createLog } from '@chidao/runtime';
import { generatedLog } from '../src/generated-history.js';
import { createQueryLoop } from '../src/service/query-loop.js';
import { createReached } from '../src/service/reached.js';

describe('an event that the read models cannot fold', () => {
  it('ends the loop, which says which document and position: trying again would not mend it', async () => {
    const log = generatedLog({ seed: 2, events: 200, agencies: 4 });
    const at = log.findIndex(({ type }) => type === 'AssignmentMade');
    const wrong = log.map((event, index) => (index === at ? { ...event, data: {} } : event)) as RecordedEvent[];
    const readModels = openScratchReadModels();
    const failure = new Promise<unknown>((resolve) => {
      void memoryLog(wrong)
        .open()
        .then(async (store) => {
          const parts = {
            store,
            readModels,
            clock: { now: () => '2026-01-05T02:00:00.000Z' },
            log: createLog('silent'),
          };
          const platform = { ...parts, health: createHealthRegistry(), failed: resolve };
          await createQueryLoop(platform, createReached()).start();
        });
    });
    expect(await failure).toMatchObject({
      message: expect.stringContaining(
        `cannot fold AssignmentMade ${wrong[at]?.id} (${wrong[at]?.stream}) at position ${wrong[at]?.position}: `,
      ),
    });
    await readModels.close();
  });
});
