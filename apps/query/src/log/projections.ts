import type { RecordedEvent } from '@chidao/kernel';
import { readModels } from '@chidao/query-read-models';
import type { AnyProjection } from '@chidao/read-models';
import { registerOverLog } from './register-over-log.js';

/** Everything that query keeps: one runner and one checkpoint for all of it. */
export const projections: readonly AnyProjection<RecordedEvent>[] = [...registerOverLog, ...readModels];

export const CHECKPOINT = 'query';
