import { z } from 'zod';
import { inputSchemaOf } from './strict-schemas.js';

interface Node {
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const childrenOf = (node: Node, key: string): readonly Node[] => [
  ...(node.properties && Object.hasOwn(node.properties, key) ? [node.properties[key] as Node] : []),
  ...(node.items && /^\d+$/.test(key) ? [node.items] : []),
];

const formsOf = (node: Node): readonly Node[] => [node, ...(node.anyOf ?? []).flatMap(formsOf)];

/** Whether `null` may stand at that place of an input: zod tells only of the type inside. */
export const takesNull = (schema: unknown, path: readonly PropertyKey[]): boolean => {
  if (!(schema instanceof z.ZodType)) return false;
  const found = path.reduce<readonly Node[]>(
    (nodes, key) => nodes.flatMap(formsOf).flatMap((node) => childrenOf(node, String(key))),
    [inputSchemaOf(schema) as Node],
  );
  return found.flatMap(formsOf).some(({ nullable }) => nullable === true);
};
