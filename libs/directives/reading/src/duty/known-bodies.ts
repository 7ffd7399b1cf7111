import type { ActorSpan } from '../language/actor-span.js';
import { predicateAt } from '../language/predicate.js';
import type { RecipientEntry } from '../model/header.js';
import type { Order } from '../order/order.js';
import { fold } from '../text/fold.js';
import { cut, trimmed, type Prose } from '../text/prose.js';

const SHORTEST = 8;
const MOST = 60;

/** Names (folded) of the bodies that a document is sent to: in its text they are bodies, whatever their words. */
export const knownNames = (recipients: readonly RecipientEntry[]): readonly string[] =>
  [...new Set(recipients.flatMap(({ value, bodies }) => [value, ...bodies]).map((name) => fold(name).trim()))]
    .filter((name) => name.length >= SHORTEST)
    .slice(0, MOST);

const spanOf = (words: Prose, end: number): ActorSpan => {
  const prose = trimmed(cut(words, 0, end));
  return { prose, name: prose.text };
};

/** A heading that is one of them and nothing else. */
export const knownHeading = (words: Prose, names: readonly string[]): readonly ActorSpan[] => {
  const clean = trimmed(words);
  return names.includes(clean.fold) ? [spanOf(clean, clean.text.length)] : [];
};

/** A clause that begins with one of them, and goes on with work or a colon. */
export const knownFirst = (clause: Prose, names: readonly string[]): Order | null => {
  const name = names.find((known) => clause.fold.startsWith(known));
  if (name === undefined) return null;
  const mark = /^ ?[:,]? /.exec(clause.fold.slice(name.length, name.length + 3))?.[0] ?? '';
  const workAt = name.length + mark.length;
  if (mark === '' || (!mark.includes(':') && predicateAt(clause, workAt) === 0)) return null;
  const leads = [spanOf(clause, name.length)];
  return { rule: 'known-body', modality: null, leads, workAt, confidence: 0.85 };
};
