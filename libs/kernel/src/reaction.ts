import type { Command } from './command.js';

/** A command that a policy wants sent; ids and context are added by whoever runs the policy. */
export interface Send<C extends Command = Command> {
  readonly kind: 'send';
  /** Target stream, `<category>-<uuid>`. */
  readonly stream: string;
  readonly command: Pick<C, 'type' | 'input'>;
}

/** What a policy or workflow answers to one input. */
export type Reaction<C extends Command = Command> =
  Send<C> | { readonly kind: 'ignore'; readonly reason: string } | { readonly kind: 'complete' };

/** A reaction with memory: state is folded from its own inputs, so any order and any repeat must be survived. */
export interface Workflow<Input, State, C extends Command> {
  readonly initialState: State;
  readonly evolve: (state: State, input: Input) => State;
  readonly decide: (input: Input, state: State) => readonly Reaction<C>[];
}
