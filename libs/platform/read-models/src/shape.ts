import { canonicalHash } from '@chidao/event-store';
import type { View } from './port.js';

const known = new WeakMap<View, string>();

/** Changes with everything declared of a view that decides what is stored of it. */
export const shapeOf = (view: View): string => {
  const shape = known.get(view) ?? canonicalHash([view.fields, view.search ?? [], view.version ?? 1]);
  known.set(view, shape);
  return shape;
};
