import type { BodyNode } from '../body/node.js';
import { readDeadline } from '../deadline/read-deadline.js';
import { actorListAt } from '../language/actor-list.js';
import type { Actor, DeadlinePhrase } from '../model/obligation.js';
import { attributeOf } from '../rules/attribute/rules.js';
import { cut, excerpt, trimmed, type Prose } from '../text/prose.js';

/** What lines like "- Cơ quan chủ trì: …", "- Thời gian: …" say about the task above them. */
export interface Attributes {
  readonly leads: readonly Actor[];
  readonly coordinating: readonly Actor[];
  readonly deadline: DeadlinePhrase | null;
}

export const actorsIn = (source: string, words: Prose): readonly Actor[] => {
  const list = actorListAt(words, 0);
  if (list) return list.actors.map(({ prose, name }) => ({ ...excerpt(source, prose), name, inherited: false }));
  const whole = trimmed(words);
  return whole.text === '' || whole.text.length > 120
    ? []
    : [{ ...excerpt(source, whole), name: whole.text, inherited: false }];
};

/** Attribute lines among the children; null where there are none. */
export const attributesOf = (source: string, children: readonly BodyNode[]): Attributes | null =>
  attributesIn(
    source,
    children.map(({ prose }) => prose),
  );

/** The same of stretches of text. */
export const attributesIn = (source: string, lines: readonly Prose[]): Attributes | null => {
  let found: Attributes | null = null;
  for (const prose of lines) {
    const label = attributeOf(prose.fold);
    if (!label) continue;
    const words = trimmed(cut(prose, label.length));
    const base: Attributes = found ?? { leads: [], coordinating: [], deadline: null };
    if (label.kind === 'lead') found = { ...base, leads: [...base.leads, ...actorsIn(source, words)] };
    else if (label.kind === 'coordinating')
      found = { ...base, coordinating: [...base.coordinating, ...actorsIn(source, words)] };
    else if (label.kind === 'deadline') found = { ...base, deadline: base.deadline ?? readDeadline(source, words) };
    else found = base;
  }
  return found;
};

/** A cell says only when, often with a word before it ("Phiên họp tháng 9/2025"). */
export const cellDeadline = (source: string, cell: Prose): DeadlinePhrase | null => {
  const at = cell.fold.search(/\b(?:thang \d|quy [iv\d]|nam \d|ngay \d|truoc |\d{1,2}\/)/);
  return readDeadline(source, cell) ?? (at > 0 ? readDeadline(source, cut(cell, at)) : null);
};

export const isAttribute = ({ prose, children }: BodyNode): boolean => {
  const label = children.length === 0 ? attributeOf(prose.fold) : null;
  return label !== null && label.length < prose.text.length;
};
