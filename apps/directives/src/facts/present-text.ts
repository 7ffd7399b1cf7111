import type { Anchor, PartAnchor } from '@chidao/directives-domain';
import { mapThrough } from '@chidao/directives-domain';
import type { DirectivesContext } from '../directives.context.js';

/** Whether the words quoted stand exactly there. */
const stands = (text: string, { start, end, quote }: Anchor): boolean =>
  quote.length > 0 && text.slice(start, end) === quote;

/** Whether an anchor's words stand in the present text of the directive that it names. */
export const anchorStands = async (context: DirectivesContext, directive: string, anchor: Anchor): Promise<boolean> => {
  const state = await context.directive(directive);
  return state.status !== 'None' && state.text.ref === anchor.text && stands(await context.text(anchor.text), anchor);
};

export const anchorsStand = async (context: DirectivesContext, anchors: readonly PartAnchor[]): Promise<boolean> => {
  for (const { directive, anchor } of anchors) if (!(await anchorStands(context, directive, anchor))) return false;
  return true;
};

/** The anchors in the present texts; null where the words of the duty are gone. Other lost anchors are left out. */
export const anchorsNow = async (
  context: DirectivesContext,
  anchors: readonly PartAnchor[],
): Promise<readonly PartAnchor[] | null> => {
  const now: PartAnchor[] = [];
  for (const each of anchors) {
    const state = await context.directive(each.directive);
    const mapped = state.status === 'None' ? null : mapThrough(each.anchor, state.edits);
    if (mapped) now.push({ ...each, anchor: mapped });
  }
  return now.some(({ part }) => part === 'duty') ? now : null;
};
