import { emptyProse } from '../text/prose.js';
import type { Block } from './block.js';
import type { Footnote } from './footnotes.js';
import type { LabelKind } from './label.js';
import type { BodyNode } from './node.js';

const RANK: Readonly<Record<LabelKind, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  upper: 5,
  roman: 6,
  number: 10,
  paren: 18,
  letter: 20,
  dash: 30,
  plus: 31,
};

/** Levels that group others and stand in no path. */
const UNNAMED = new Set<LabelKind>(['part', 'chapter', 'section']);

interface Growing {
  kind: BodyNode['kind'];
  rank: number;
  name: string;
  path: string;
  block: Block | null;
  counts: Map<string, number>;
  children: Growing[];
}

const grow = (node: Pick<Growing, 'kind' | 'rank' | 'name' | 'path' | 'block'>): Growing => ({
  ...node,
  counts: new Map(),
  children: [],
});

const rankOf = (block: Block): number => {
  const { label } = block;
  if (!label) return 100;
  const dots = label.kind === 'number' ? label.name.split('.').length - 1 : 0;
  return RANK[label.kind] + dots;
};

/** `-` becomes `-2`; a label printed twice under one parent gets `(2)`. */
const nameIn = (parent: Growing, label: { kind: LabelKind; name: string }): string => {
  const count = (parent.counts.get(label.name) ?? 0) + 1;
  parent.counts.set(label.name, count);
  if (label.kind === 'dash' || label.kind === 'plus') return `${label.name}${count}`;
  return count > 1 ? `${label.name}(${count})` : label.name;
};

const pathIn = (parent: Growing, kind: LabelKind, name: string): string => {
  if (UNNAMED.has(kind)) return '';
  const dotted = kind === 'number' && name.includes('.') && parent.kind === 'number';
  const base = dotted ? parent.path.slice(0, -parent.name.length).replace(/\.$/, '') : parent.path;
  return base === '' ? name : `${base}.${name}`;
};

const CLOSING =
  /^(?:nhan (?:duoc )?(?:cong van|chi thi|van ban|ke hoach|quyet dinh|thong bao|cong dien|huong dan|nghi quyet)|tren day la|de nghi|yeu cau|giao |uy ban nhan dan|ubnd|chu tich|bo truong|bo |tong cuc|cuc |thu tuong|so |trong qua trinh|trong truong hop|can cu (?:noi dung|chi thi|ke hoach|cong van|vao)|(?:chi thi|cong van|ke hoach|quyet dinh|nghi quyet|thong tu|van ban|huong dan|chuong trinh|quy che|nghi dinh) nay|moi (?:y kien|vuong mac)|neu co|thu truong|cac (?:so|bo|dong chi|co quan|don vi|dia phuong|uy vien)|van phong|thuong truc|chanh van phong|giam doc|nghi quyet|hoi dong|ban |trung uong|dinh ky|hang (?:nam|quy|thang)|thong tri|kinh |bao cao (?:cua|ket qua|gui|bang)|ket qua |van ban (?:bao cao|tham gia)|thua lenh|truong (?:cac|ban)|cuc truong|tong cuc truong|co quan|cac cap|mat tran)/;

/** Index of the last numbered block: what follows it unnumbered closes the document. */
const lastNumbered = (blocks: readonly Block[]): number =>
  blocks.findLastIndex(({ label }) => label !== null && RANK[label.kind] < RANK.dash);

/** A heading waits for its text: the next paragraph is that, even the last one of the document. */
const isOnlyHeading = ({ block, children }: Growing): boolean =>
  Boolean(block?.label) && children.length === 0 && !/[.;…/]"?$/.test(block?.prose.text ?? '');

/** Whether the list of dashes goes on after this paragraph: it then belongs to the dash before it. */
const listGoesOn = (blocks: readonly Block[], index: number): boolean => {
  const next = blocks.slice(index + 1, index + 4).find(({ label }) => label !== null);
  return next?.label?.kind === 'dash' || next?.label?.kind === 'plus';
};

const innermost = (stack: readonly Growing[]): Growing => stack.at(-1) as Growing;

/** Leaves the levels from `rank` down. */
const leave = (stack: Growing[], rank: number): void => {
  while (stack.length > 1 && innermost(stack).rank >= rank) stack.pop();
};

const parentOfParagraph = (stack: Growing[], block: Block, { closing, within }: Where): Growing => {
  if (!within) leave(stack, RANK.dash);
  if (closing && !isOnlyHeading(innermost(stack)) && CLOSING.test(block.whole.fold)) stack.length = 1;
  return innermost(stack);
};

interface Where {
  readonly closing: boolean;
  readonly within: boolean;
}

const place = (stack: Growing[], block: Block, where: Where): void => {
  const { label } = block;
  if (!label) {
    const parent = parentOfParagraph(stack, block, where);
    parent.children.push(grow({ kind: 'paragraph', rank: 100, name: '', path: parent.path, block }));
    return;
  }
  const rank = rankOf(block);
  leave(stack, rank);
  const parent = innermost(stack);
  const name = nameIn(parent, label);
  const node = grow({ kind: label.kind, rank, name, path: pathIn(parent, label.kind, name), block });
  parent.children.push(node);
  stack.push(node);
};

const NO_BLOCK: Block = { label: null, prose: emptyProse, whole: emptyProse, gap: false, row: null };

const finished = (node: Growing, notes: readonly Footnote[]): BodyNode => {
  const { label, prose, whole, row } = node.block ?? NO_BLOCK;
  return {
    kind: node.kind,
    name: node.name,
    path: node.path,
    label: label ? whole.text.slice(0, label.length).trim() : '',
    prose,
    whole,
    row,
    notes: notes.filter(({ marker }) => prose.text.includes(marker)),
    children: node.children.map((child) => finished(child, notes)),
  };
};

/** Blocks as a tree by the rank of their labels; punctuation plays no part. */
export const buildTree = (blocks: readonly Block[], notes: readonly Footnote[]): BodyNode => {
  const root = grow({ kind: 'root', rank: 0, name: '', path: '', block: null });
  const stack = [root];
  const last = lastNumbered(blocks);
  blocks.forEach((block, index) => {
    place(stack, block, { closing: index > last, within: block.label === null && listGoesOn(blocks, index) });
  });
  return finished(root, notes);
};
