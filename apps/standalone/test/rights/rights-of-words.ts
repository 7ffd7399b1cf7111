import type { Canaries, Canary } from './canaries.js';
import { isGranted } from './granted.js';
import type { Standing } from './standings.js';
import { standings } from './standings.js';

/** Somebody who asks: one of the standings, or somebody without any. */
export type Reader = Standing | 'nobody' | 'unknown';

const isStanding = (reader: Reader): reader is Standing => (standings as readonly string[]).includes(reader);

/** Whether the words are the reader's to read; who has no standing reads nothing. */
export const mayRead = (reader: Reader, { kind }: Canary): boolean => isStanding(reader) && isGranted(kind, reader);

/** What stands in these bytes although the reader may not read it. */
export const wordsBeyond = (canaries: Canaries, reader: Reader, bytes: string): readonly string[] =>
  canaries
    .in(bytes)
    .filter((canary) => !mayRead(reader, canary))
    .map(({ kind, field }) => `${kind}, ${field}`);
