import { clausesOf } from '../language/sentences.js';
import type { TableRow } from '../tables/table.js';
import { trimmed, type Prose } from '../text/prose.js';
import { actorsIn, attributesIn, cellDeadline, type Attributes } from './attributes.js';
import { EMPTY, saidOf } from './inline-attributes.js';

/** A cell may say more than the body: "Chủ trì: Sở A; phối hợp: Sở B", "Sở A chủ trì, phối hợp với Sở B". */
const leadCell = (source: string, cell: Prose): Attributes => {
  const pieces = clausesOf(cell).map((piece) => trimmed(piece));
  const labelled = attributesIn(source, pieces);
  if (labelled && labelled.leads.length > 0) return labelled;
  const said = saidOf(source, cell);
  return said.leads.length > 0 ? said : { ...EMPTY, leads: actorsIn(source, cell) };
};

/** Who and when from the cells of a row. */
export const rowAttributes = (source: string, { lead, coordinating, deadline }: TableRow): Attributes => {
  const said = lead ? leadCell(source, lead) : EMPTY;
  return {
    leads: said.leads,
    coordinating: coordinating ? actorsIn(source, coordinating) : said.coordinating,
    deadline: deadline ? cellDeadline(source, deadline) : said.deadline,
  };
};
