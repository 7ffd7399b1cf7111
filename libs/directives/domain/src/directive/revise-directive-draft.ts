import type { Command, CommandRule } from '@chidao/kernel';
import { holdsRole, refuse } from '@chidao/kernel';
import type { EditMap } from '../text/anchor.js';
import type { DirectiveDraftRevised, DirectiveEvent } from './directive.events.js';
import type { DirectiveHeader, DirectiveText } from './directive.header.js';
import type { DirectiveState } from './directive.state.js';
import { addressOf, keeperOf } from './directive.state.js';

/** The draft gets another text or other fields. `edits` leads from the text that the draft has to the new one. */
export type ReviseDirectiveDraft = Command<
  'ReviseDirectiveDraft',
  { readonly text: DirectiveText; readonly header: DirectiveHeader },
  { readonly edits: EditMap | null }
>;

export const reviseDirectiveDraft: CommandRule<ReviseDirectiveDraft, DirectiveState, DirectiveEvent> = {
  who: ({ context }, state) => holdsRole(context, 'officer', keeperOf(state)),
  decide: ({ input, facts }, state): readonly DirectiveDraftRevised[] => {
    if (state.status !== 'Draft' || state.issuer === null) return refuse('DIRECTIVE_NOT_DRAFT');
    const edits = input.text.ref === state.text.ref ? null : facts.edits;
    const address = { ...addressOf(state), issuer: state.issuer };
    return [{ type: 'DirectiveDraftRevised', data: { ...address, previousText: state.text.ref, ...input, edits } }];
  },
};
