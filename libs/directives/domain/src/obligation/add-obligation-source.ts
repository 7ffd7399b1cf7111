import type { Command } from '@chidao/kernel';
import { byPolicy, holdsRole, refuseIf } from '@chidao/kernel';
import type { ObligationSourceAdded, SourceReference } from './obligation.events.js';
import type { ObligationRule } from './obligation.rule.js';
import { idsOf } from './obligation.rule.js';

/** The same was ordered by another directive too (seed B21). */
export type AddObligationSource = Command<
  'AddObligationSource',
  { readonly source: SourceReference; readonly relation: 'orderedEarlier' | 'adoptedBy' }
>;

const isSame = (a: SourceReference, b: SourceReference): boolean =>
  a.kind === 'directive'
    ? b.kind === 'directive' && a.directive === b.directive
    : b.kind === 'citation' && a.number === b.number;

export const addObligationSource: ObligationRule<AddObligationSource> = {
  who: ({ context }, { keeper }) => byPolicy(context) ?? holdsRole(context, 'officer', keeper),
  decide: ({ input }, state): readonly ObligationSourceAdded[] => {
    refuseIf(state.status === 'None', 'NOT_FOUND');
    const linked = state.sources.some((source) => isSame(source, input.source));
    const own = input.source.kind === 'directive' && input.source.directive === state.directive;
    refuseIf(linked || own, 'SOURCE_ALREADY_LINKED');
    return [{ type: 'ObligationSourceAdded', data: { ...idsOf(state), ...input } }];
  },
};
