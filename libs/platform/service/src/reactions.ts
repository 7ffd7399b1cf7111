import { policyCommandId } from '@chidao/event-store';
import type { About, CommandContext } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import type { Refusal } from '@chidao/reaction';
import type { Policy, PolicyCommand } from './definition.js';
import { TRANSIENT } from './failures.js';
import type { Recorder } from './refusals.js';
import { refusalOf } from './refusals.js';
import type { Sender } from './sender.js';

/** What a reaction takes from its input, whether event or message. */
export interface ReactionInput {
  readonly id: string;
  readonly stream: string;
  readonly occurredAt: string;
  readonly correlationId: string;
  readonly about: About;
}

const NO_VERSIONS = { ruleSet: null, calendar: null };

/** The context in which a policy's command acts: at the instant of its input, caused by it. */
const contextOf = (policy: string, input: ReactionInput, commandId: string): CommandContext => ({
  commandId,
  actor: { kind: 'policy', id: policy },
  standing: null,
  at: input.occurredAt,
  versions: NO_VERSIONS,
  causationId: input.id,
  correlationId: input.correlationId,
});

/** What reactions are made of. */
export interface ReactionParts {
  readonly recordRefusal: Recorder;
  readonly send: Sender;
  /** Whether lookups lack what a message says that is parked: who refuses then may know too little. */
  readonly lookupsLack: () => boolean;
}

/**
 * Sends what a policy wants, under ids that a repeated input repeats; a refusal becomes `ReactionRefused`. Refusals of the
 * moment are thrown and tried again, and so is every refusal while lookups lack something: the input is parked, and acts
 * when it is replayed. Those that say the wanted state holds are quiet.
 */
export const createReactions = ({ recordRefusal, send, lookupsLack }: ReactionParts) => {
  const recordUnlessHarmless = async <Input>(
    thrown: unknown,
    policy: Policy<Input>,
    record: (refusal: Refusal) => Promise<void>,
  ): Promise<void> => {
    if (!isDomainError(thrown) || TRANSIENT.has(thrown.code)) throw thrown;
    if (policy.harmless?.includes(thrown.code)) return;
    if (lookupsLack()) throw thrown;
    await record(refusalOf(thrown));
  };

  const recorder =
    (target: Pick<PolicyCommand, 'stream' | 'type'>, input: ReactionInput, context: CommandContext) =>
    (refusal: Refusal): Promise<void> => {
      const cause = { kind: 'input', policy: context.actor.id, input: input.id } as const;
      const refused = { cause, stream: target.stream, command: target.type };
      return recordRefusal({ ...refused, ...refusal }, input.about, context);
    };

  const commandsOf = async <Input>(
    policy: Policy<Input>,
    raw: Input,
    input: ReactionInput,
  ): Promise<readonly PolicyCommand[]> => {
    try {
      return await policy.react(raw);
    } catch (thrown) {
      const context = contextOf(policy.name, input, policyCommandId(policy.name, input.id, input.stream, 'react'));
      await recordUnlessHarmless(thrown, policy, recorder({ stream: input.stream, type: 'React' }, input, context));
      return [];
    }
  };

  return async <Input>(policy: Policy<Input>, raw: Input, input: ReactionInput): Promise<void> => {
    const sentTo = new Map<string, number>();
    for (const command of await commandsOf(policy, raw, input)) {
      const ordinal = sentTo.get(command.stream) ?? 0;
      sentTo.set(command.stream, ordinal + 1);
      const commandId = policyCommandId(policy.name, input.id, command.stream, command.key ?? ordinal);
      const context = contextOf(policy.name, input, commandId);
      try {
        await send({ stream: command.stream, type: command.type, input: command.input, context });
      } catch (thrown) {
        await recordUnlessHarmless(thrown, policy, recorder(command, input, context));
      }
    }
  };
};

/** Runs one policy on one input. */
export type React = ReturnType<typeof createReactions>;
