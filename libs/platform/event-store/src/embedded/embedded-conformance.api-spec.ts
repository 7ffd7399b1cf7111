import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventStore } from '../conformance/describe-event-store.js';
import { openEmbeddedEventStore } from './open.js';

describeEventStore('the embedded adapter', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'event-store-'));
  return {
    open: () => openEmbeddedEventStore({ directory }),
    dispose: async () => rmSync(directory, { recursive: true, force: true }),
  };
});
