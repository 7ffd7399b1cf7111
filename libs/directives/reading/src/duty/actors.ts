import type { ActorSpan } from '../language/actor-span.js';
import type { Actor } from '../model/obligation.js';
import { excerpt } from '../text/prose.js';

/** Spans as actors of the model. */
export const actorsOf = (source: string, spans: readonly ActorSpan[]): readonly Actor[] =>
  spans.map(({ prose, name }) => ({ ...excerpt(source, prose), name, inherited: false }));

export const inherited = (actors: readonly Actor[]): readonly Actor[] =>
  actors.map((actor) => (actor.inherited ? actor : { ...actor, inherited: true }));
