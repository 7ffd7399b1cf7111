import { trimmed, cut, type Prose } from '../text/prose.js';
import { headAt } from './actor-head.js';
import { phraseEnd } from './actor-phrase.js';
import type { ActorSpan } from './actor-span.js';
import { colonNames } from './colon-names.js';

export interface ActorList {
  readonly actors: readonly ActorSpan[];
  /** Where the words after the list begin. */
  readonly end: number;
}

const MOST = 40;

/** The actors named from `at` on, one by one; null where no actor phrase begins there. */
export const actorListAt = (prose: Prose, at: number): ActorList | null => {
  const actors: ActorSpan[] = [];
  let from = at;
  while (actors.length < MOST && headAt(prose, from) > 0) {
    const { end, next } = phraseEnd(prose, from);
    const colon = colonNames(prose, from, end);
    if (colon) {
      actors.push(...colon.actors);
      if (colon.next < 0) return { actors, end: colon.end };
      from = colon.next;
      continue;
    }
    const apposition = prose.fold.slice(from, end).search(/ - (?:co quan|don vi|thuong truc)/);
    const span = trimmed(cut(prose, from, apposition > 0 ? from + apposition : end));
    actors.push({ prose: span, name: span.text });
    if (next < 0) return { actors, end };
    from = next;
  }
  return actors.length > 0 ? { actors, end: from } : null;
};
