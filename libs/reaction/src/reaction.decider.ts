import type { About, Command, CommandRule, Decider, DomainEvent } from '@chidao/kernel';
import { about, byClock, byPolicy, evolveBy } from '@chidao/kernel';

/** What sent the command: a policy that reacted to an event or message, or the clock, with the fact of the stream that was due. */
export type ReactionCause =
  | { readonly kind: 'input'; readonly policy: string; readonly input: string }
  | { readonly kind: 'clock'; readonly duty: string; readonly fact: string; readonly deadlineRevision: number };

/** A command of a policy or of the clock was refused: recorded by the service that sent it, so that nothing vanishes silently. */
export type ReactionRefused = DomainEvent<
  'ReactionRefused',
  {
    readonly service: string;
    readonly cause: ReactionCause;
    /** Where the command was sent, what it was, and why it was refused. */
    readonly stream: string;
    readonly command: string;
    readonly code: string;
    /** Words of the directive that nobody could resolve, where that was the reason: a person has to say whom they mean. */
    readonly unresolved: readonly string[];
  }
>;

/** Why it was refused. */
export type Refusal = Pick<ReactionRefused['data'], 'code' | 'unresolved'>;

export type ReactionEvent = ReactionRefused;

/** Written by whoever runs policies and the clock; `about` is that of the input. */
export type RecordRefusal = Command<
  'RecordRefusal',
  Omit<ReactionRefused['data'], keyof Refusal>,
  /** May differ when the same reaction is refused again; the first is kept. */
  Refusal
>;

export interface ReactionState {
  readonly refused: boolean;
}

const recordRefusal: CommandRule<RecordRefusal, ReactionState, ReactionEvent> = {
  who: ({ context }) => byPolicy(context) ?? byClock(context),
  decide: ({ input, facts }, state) =>
    state.refused ? [] : [{ type: 'ReactionRefused', data: { ...input, ...facts } }],
};

/**
 * A reaction that could not act (lifecycle §2.2); its stream is `reaction-<command id>`. The decider is made for one
 * input, whose `about` it passes on.
 */
export const reactionDecider = (inputAbout: About): Decider<RecordRefusal, ReactionState, ReactionEvent> => ({
  category: 'reaction',
  initialState: { refused: false },
  commands: { RecordRefusal: recordRefusal },
  evolve: evolveBy<ReactionState, ReactionEvent>({ ReactionRefused: () => ({ refused: true }) }),
  about: () => about(inputAbout),
});
