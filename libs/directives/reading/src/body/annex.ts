import { headAt } from '../language/actor-head.js';
import type { Line } from '../lines/line.js';
import { findTables } from '../tables/find-tables.js';
import type { TableRow } from '../tables/table.js';
import { emptyProse } from '../text/prose.js';
import type { Block } from './block.js';
import { rowBlock } from './blocks.js';
import { buildTree } from './build-tree.js';
import type { BodyNode } from './node.js';

const HEAD: Block = {
  label: { kind: 'article', name: 'Phụ lục', length: 0, ordinal: 0 },
  prose: emptyProse,
  whole: emptyProse,
  gap: true,
  row: null,
};

/** A row that gives work to a body: forms to be filled in name none. */
const givesWork = ({ lead, deadline, coordinating }: TableRow): boolean =>
  lead !== null && headAt(lead, 0) > 0 && (deadline !== null || coordinating !== null);

/** Tables of tasks after the signature, as one more item: "Phụ lục.1". */
export const readAnnex = (lines: readonly Line[]): readonly BodyNode[] => {
  const rows = findTables(lines).flatMap((table) => table.rows.filter(givesWork));
  return rows.length === 0 ? [] : buildTree([HEAD, ...rows.map(rowBlock)], []).children;
};
