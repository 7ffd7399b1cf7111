import type { BodyNode } from '../body/node.js';
import { predicateAt } from '../language/predicate.js';
import { readOrder } from '../order/read-order.js';
import { sectionOf } from '../rules/section/rules.js';
import { join } from '../text/prose.js';
import { isCapitals } from '../text/letters.js';
import { attributesOf, isAttribute, type Attributes } from './attributes.js';
import type { DutyContext } from './context.js';
import { inlineAttributes } from './inline-attributes.js';
import { leadInContext, opensOrder } from './lead-in.js';
import type { Leaf } from './leaf.js';
import { rowAttributes } from './row-attributes.js';

const ENUMERATES = /(?:nhu|gom|bao gom|sau day|nhu sau|gom co|sau|la|cu the)(?: day)? ?:$/;
/** Opens with a body, not with a time or a case of the same work. */
const OTHERS = /^(?!cham nhat|hang (?:nam|quy|thang)|truong hop|doi voi|khi |neu |truoc |thoi gian|dinh ky)/;
/** Of one body; whatever is behind them is said not to be understood. */
export const MOST_LEAVES = 4_000;
const HEADING_LENGTH = 160;

/** A child that reads as work, not as one more thing in an enumeration. */
const isWork = ({ prose }: BodyNode): boolean => {
  if (predicateAt(prose, 0) > 0) return true;
  const order = readOrder(prose);
  if (!order || order.leads.length === 0) return false;
  return prose.text.slice(0, order.workAt).includes(':') || predicateAt(prose, order.workAt) > 0;
};

/** "… theo các nhóm đối tượng như: - Doanh nghiệp …": the list below only completes the order above. */
const onlyEnumerates = (node: BodyNode): boolean => {
  const items = node.children.filter((child) => child.kind !== 'paragraph');
  if (
    items.length === 0 ||
    items.some(({ children }) => children.length > 0) ||
    !ENUMERATES.test(node.prose.fold) ||
    predicateAt(node.prose, 0) === 0
  )
    return false;
  return items.filter(isWork).length * 2 < items.length;
};

const attributesFor = (node: BodyNode, { source }: DutyContext): Attributes | null => {
  if (node.row) return rowAttributes(source, node.row);
  return (
    (node.kind === 'paragraph' ? null : attributesOf(source, node.children)) ?? inlineAttributes(source, node.prose)
  );
};

const leafOf = (node: BodyNode, context: DutyContext): Leaf => ({
  path: node.path,
  paragraph: node.kind === 'paragraph',
  words: node.prose,
  notes: node.notes,
  context,
  attributes: attributesFor(node, context),
  tableRow: node.row !== null,
});

const isHeading = ({ prose }: BodyNode): boolean => prose.text.length <= HEADING_LENGTH && isCapitals(prose.text);

/** A paragraph in a list of items changes what follows it, or is a leaf of its own. */
const afterParagraph = (child: BodyNode, context: DutyContext, out: Leaf[]): DutyContext => {
  if (isHeading(child))
    return leadInContext(child.prose, { ...context, section: sectionOf(child.prose.fold) ?? 'duties' });
  if (child.prose.text.endsWith(':')) return leadInContext(child.prose, context);
  out.push(leafOf(child, context));
  return context;
};

const endsSentence = (text: string): boolean => /[.;…!]["”]?$|\.\/\.?$/.test(text);

/** Further paragraphs of an item belong to it, except one that orders others to do something. */
const runningOn = (own: Leaf, below: readonly Leaf[]): readonly Leaf[] => {
  const named = (leaf: Leaf): string =>
    readOrder(leaf.words)
      ?.leads.map(({ name }) => name)
      .join('|') ?? '';
  const first = named(own);
  const others = below.filter((leaf) => first !== named(leaf) && named(leaf) !== '' && OTHERS.test(leaf.words.fold));
  const more = below.filter((leaf) => !others.includes(leaf));
  return [{ ...own, words: join([own.words, ...more.map(({ words }) => words)]) }, ...others];
};

const visitItem = (node: BodyNode, context: DutyContext, out: Leaf[]): void => {
  const own = leafOf(node, { ...context, list: context.list || context.measures });
  if (onlyEnumerates(node) || node.children.every(isAttribute)) {
    out.push(own);
    return;
  }
  const below: Leaf[] = [];
  visitChildren(node, leadInContext(node.prose, context), below);
  out.push(...withOwn(node, own, below));
};

/** An item with paragraphs only: its own sentence goes on in them, or its heading gets their one text. */
const withOwn = (node: BodyNode, own: Leaf, below: readonly Leaf[]): readonly Leaf[] => {
  if (!node.children.every(({ kind }) => kind === 'paragraph')) return below;
  if (endsSentence(node.prose.text)) return runningOn(own, below);
  const [only] = below;
  return only && below.length === 1 ? [{ ...only, paragraph: false }] : below;
};

const visitChildren = (node: BodyNode, context: DutyContext, out: Leaf[]): void => {
  let current = context;
  for (const child of node.children) {
    if (out.length >= MOST_LEAVES) return;
    if (isAttribute(child)) continue;
    if (child.kind === 'paragraph') current = afterParagraph(child, current, out);
    else visitItem(child, current, out);
  }
};

/** Paragraphs before the words that open the order tell why; only a giving verb makes one an order. */
const isPreface = ({ words }: Leaf): boolean => readOrder(words)?.modality == null;

/** The leaves of the body, each with what it inherits. Unnumbered paragraphs at the top need an order of their own. */
export const findLeaves = (root: BodyNode, context: DutyContext): readonly Leaf[] => {
  const opening = root.children.findIndex(({ kind, prose }) => kind === 'paragraph' && opensOrder(prose));
  const before: Leaf[] = [];
  const preface = opening > 0 && opening < root.children.length - 1 ? root.children.slice(0, opening) : [];
  if (preface.every(({ kind }) => kind === 'paragraph')) visitChildren({ ...root, children: preface }, context, before);
  const silent = before.map((leaf) =>
    isPreface(leaf) ? { ...leaf, context: { ...leaf.context, section: 'background' as const } } : leaf,
  );
  const leaves: Leaf[] = [...silent];
  visitChildren({ ...root, children: root.children.slice(before.length > 0 ? opening : 0) }, context, leaves);
  return leaves.map((leaf) =>
    leaf.paragraph && leaf.path === '' ? { ...leaf, context: { ...leaf.context, list: false, measures: false } } : leaf,
  );
};
