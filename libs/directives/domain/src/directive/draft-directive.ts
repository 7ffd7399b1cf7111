import type { Command, CommandRule } from '@chidao/kernel';
import { holdsRole, refuseIf } from '@chidao/kernel';
import type { DirectiveDrafted, DirectiveEvent } from './directive.events.js';
import type { DirectiveHeader, DirectiveText } from './directive.header.js';
import type { DirectiveState } from './directive.state.js';

/** An officer of the issuer enters a text that is not yet numbered. */
export type DraftDirective = Command<
  'DraftDirective',
  {
    readonly directive: string;
    readonly issuer: string;
    readonly text: DirectiveText;
    readonly header: DirectiveHeader;
  }
>;

export const draftDirective: CommandRule<DraftDirective, DirectiveState, DirectiveEvent> = {
  who: ({ context, input }) => holdsRole(context, 'officer', input.issuer),
  decide: ({ input }, state): readonly DirectiveDrafted[] => {
    refuseIf(state.status !== 'None', 'INPUT_INVALID', { field: 'directive' });
    return [{ type: 'DirectiveDrafted', data: { ...input, keeper: input.issuer } }];
  },
};
