import { readAliases } from './aliases/read-aliases.js';
import type { Block } from './body/block.js';
import type { Footnote } from './body/footnotes.js';
import type { Alias } from './model/header.js';
import { join, type Prose } from './text/prose.js';
import type { Zones } from './zones/zones.js';

export const aliasesIn = (source: string, blocks: readonly Block[]): readonly Alias[] =>
  blocks.flatMap((block) => (/g[oọ]i|vi[eế]t/.test(block.prose.text) ? readAliases(source, block.prose) : []));

const CITING = new Set(['subject', 'typeTitle', 'meta']);

/** Where documents may be cited: subject, body, footnotes. */
export const citationParagraphs = (
  { header }: Zones,
  blocks: readonly Block[],
  notes: readonly Footnote[],
): readonly Prose[] => [
  join(header.filter(({ part }) => CITING.has(part)).map(({ line }) => line)),
  ...blocks.map(({ prose }) => prose),
  ...notes.map(({ prose }) => prose),
];
