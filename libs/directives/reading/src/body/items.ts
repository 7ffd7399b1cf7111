import type { ReadItem } from '../model/read-directive.js';
import { excerpt } from '../text/prose.js';
import type { BodyNode } from './node.js';

/** The tree as the model shows it. */
export const itemsOf = (source: string, node: BodyNode): readonly ReadItem[] =>
  node.children.map((child) => ({
    path: child.path,
    label: child.label,
    ...excerpt(source, child.whole),
    children: itemsOf(source, child),
  }));
