import type { BodyNode } from '../body/node.js';
import type { Modality, ReadObligation } from '../model/obligation.js';
import type { NoObligation, NotUnderstood } from '../model/read-directive.js';
import { excerpt } from '../text/prose.js';
import { buildObligation } from './build-obligation.js';
import type { DutyContext } from './context.js';
import { findLeaves, MOST_LEAVES } from './find-leaves.js';
import type { Leaf } from './leaf.js';
import type { Part } from './part.js';
import { strongestDuties } from './strongest-duties.js';
import { AFTER_PRINCIPLE, splitParts, type Split } from './split-parts.js';

export interface Duties {
  readonly obligations: readonly ReadObligation[];
  readonly silent: readonly NoObligation[];
  readonly notUnderstood: readonly NotUnderstood[];
}

interface Growing {
  readonly obligations: ReadObligation[];
  readonly silent: NoObligation[];
  readonly notUnderstood: NotUnderstood[];
  /** Unnumbered paragraphs with duties so far, by the path around them. */
  readonly paragraphs: Map<string, number>;
  /** Paragraphs of aims with a bare order so far. */
  aims: number;
}

const SHORTEST = 15;
const MOST_OBLIGATIONS = 1_000;

const rowParts = ({ words, context }: Leaf): Split => ({
  parts: [
    {
      words,
      work: words,
      rule: 'table-row',
      confidence: 0.8,
      modality: null,
      leads: context.leads,
      named: false,
      coordinating: [],
      carriedDeadline: null,
      group: 0,
    },
  ],
  silent: [],
  unread: [],
});

const withAttributes = (part: Part, { attributes }: Leaf): Part =>
  attributes === null
    ? part
    : {
        ...part,
        leads: attributes.leads.length > 0 ? attributes.leads : part.leads,
        named: part.named || attributes.leads.length > 0,
        coordinating: attributes.coordinating.length > 0 ? attributes.coordinating : part.coordinating,
        carriedDeadline: attributes.deadline ?? part.carriedDeadline,
      };

/** Aims are no paragraph that assigns work: they take no number from those that do. */
const isAmongAims = (parts: readonly Part[]): boolean => parts.every(({ rule }) => rule === AFTER_PRINCIPLE);

const itemOf = (leaf: Leaf, part: Part, groups: number, growing: Growing): string => {
  if (!leaf.paragraph) return leaf.path;
  const name =
    part.rule === AFTER_PRINCIPLE && groups === 1 ? `p0.${growing.aims}` : paragraphName(leaf, part, groups, growing);
  return leaf.path === '' ? name : `${leaf.path}.${name}`;
};

const paragraphName = (leaf: Leaf, part: Part, groups: number, growing: Growing): string =>
  `p${growing.paragraphs.get(leaf.path) ?? 1}${groups > 1 ? `.${part.group + 1}` : ''}`;

const buildParts = (
  leaf: Leaf,
  parts: readonly Part[],
  modality: Modality,
  growing: Growing,
): readonly ReadObligation[] => {
  const groups = new Set(parts.map(({ group }) => group)).size;
  return parts.map((part, index) => {
    const item = itemOf(leaf, part, groups, growing);
    const placed = { item, part: index + 1, notes: leaf.notes, defaultModality: modality };
    return buildObligation(withAttributes(part, leaf), placed, leaf.context);
  });
};

/** A section that orders nothing: its text is noted, with the reason. */
const noteSilent = (leaf: Leaf, growing: Growing): void => {
  const { section, source } = leaf.context;
  const reason = section === 'duties' || section === 'attachment' ? 'boilerplate' : section;
  growing.silent.push({ ...excerpt(source, leaf.words), reason, item: leaf.path || null });
};

const count = ({ paragraph, path }: Leaf, parts: readonly Part[], growing: Growing): void => {
  if (isAmongAims(parts)) growing.aims += 1;
  else if (paragraph) growing.paragraphs.set(path, (growing.paragraphs.get(path) ?? 0) + 1);
};

const readLeaf = (leaf: Leaf, modality: Modality, growing: Growing): void => {
  if (leaf.words.text.length < SHORTEST && leaf.attributes === null) return;
  if (leaf.context.section !== 'duties') {
    noteSilent(leaf, growing);
    return;
  }
  const { parts, silent, unread } = leaf.tableRow ? rowParts(leaf) : splitParts(leaf.words, leaf.context);
  growing.silent.push(...silent.map((one) => ({ ...one, item: leaf.path || null })));
  growing.notUnderstood.push(...unread);
  if (parts.length === 0) return;
  count(leaf, parts, growing);
  growing.obligations.push(...strongestDuties(buildParts(leaf, parts, modality, growing)));
};

/** All duties of a body, in order, with what was left out and why. */
export const readDuties = (root: BodyNode, context: DutyContext, modality: Modality): Duties => {
  const growing: Growing = { obligations: [], silent: [], notUnderstood: [], paragraphs: new Map(), aims: 0 };
  const leaves = findLeaves(root, context);
  for (const leaf of leaves) {
    if (growing.obligations.length >= MOST_OBLIGATIONS) {
      growing.notUnderstood.push({
        ...excerpt(context.source, leaf.words),
        reason: 'beyond the number of duties that are read',
      });
      break;
    }
    readLeaf(leaf, modality, growing);
  }
  const last = leaves[MOST_LEAVES - 1];
  if (last) growing.notUnderstood.push({ ...excerpt(context.source, last.words), reason: 'what follows is not read' });
  return growing;
};
