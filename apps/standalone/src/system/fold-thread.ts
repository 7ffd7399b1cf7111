/* The thread of fold-in-worker.ts: reads the log, writes the documents of one moment, and ends. */
import { workerData } from 'node:worker_threads';
import { openEmbeddedEventStore } from '@chidao/event-store';
import { foldScratch } from '@chidao/query-service';
import { openScratchReadModels } from '@chidao/read-models';
import type { FoldTask } from './fold-in-worker.js';

const { directory, file, moment } = workerData as FoldTask;
const log = await openEmbeddedEventStore({ directory, readOnly: true });
const documents = openScratchReadModels(file);
await foldScratch(log, documents, moment);
await documents.close();
await log.close();
