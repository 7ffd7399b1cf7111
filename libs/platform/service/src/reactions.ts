import type { CommandHandling } from '@chidao/event-store';
import { commandHandler, policyCommandId, streamOf } from '@chidao/event-store';
import type { About, CommandContext } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import { reactionDecider } from '@chidao/reaction';
import type { Policy, PolicyCommand } from './definition.js';
import type { Sender } from './sender.js';

/** What a reaction takes from its input, whether event or message. */
export interface ReactionInput {
  readonly id: string;
  readonly occurredAt: string;
  readonly correlationId: string;
  readonly about: About;
}

/** Refusals that come from the moment, not from the domain: tried again, never recorded. */
const TRANSIENT = new Set(['OUTCOME_UNKNOWN', 'CONCURRENT_CHANGE']);

const NO_VERSIONS = { ruleSet: null, calendar: null };

/** Sends what a policy wants, under ids that a repeated input repeats; a refusal becomes `ReactionRefused`. */
export const createReactions = (service: string, handling: CommandHandling, send: Sender) => {
  const contextOf = (policy: string, input: ReactionInput, commandId: string): CommandContext => ({
    commandId,
    actor: { kind: 'policy', id: policy },
    standing: null,
    at: input.occurredAt,
    versions: NO_VERSIONS,
    causationId: input.id,
    correlationId: input.correlationId,
  });

  const recordRefusal = async (
    command: PolicyCommand,
    input: ReactionInput,
    refusal: { readonly context: CommandContext; readonly code: string },
  ): Promise<void> => {
    const { context, code } = refusal;
    const stream = streamOf('reaction', context.commandId);
    const data = {
      service,
      policy: context.actor.id,
      input: input.id,
      stream: command.stream,
      command: command.type,
      code,
    };
    const record = commandHandler(handling, reactionDecider(input.about));
    await record(stream, { type: 'RecordRefusal', input: data, facts: {}, context });
  };

  return async <Input>(policy: Policy<Input>, raw: Input, input: ReactionInput): Promise<void> => {
    const commands = await policy.react(raw);
    const sentTo = new Map<string, number>();
    for (const command of commands) {
      const ordinal = sentTo.get(command.stream) ?? 0;
      sentTo.set(command.stream, ordinal + 1);
      const commandId = policyCommandId(policy.name, input.id, command.stream, ordinal);
      const context = contextOf(policy.name, input, commandId);
      try {
        await send({ ...command, context });
      } catch (thrown) {
        if (!isDomainError(thrown) || TRANSIENT.has(thrown.code)) throw thrown;
        if (!policy.harmless?.includes(thrown.code))
          await recordRefusal(command, input, { context, code: thrown.code });
      }
    }
  };
};

/** Runs one policy on one input. */
export type React = ReturnType<typeof createReactions>;
