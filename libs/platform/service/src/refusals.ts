import type { CommandHandling } from '@chidao/event-store';
import { commandHandler, streamOf } from '@chidao/event-store';
import type { About, CommandContext, DomainError } from '@chidao/kernel';
import type { ReactionRefused, Refusal } from '@chidao/reaction';
import { reactionDecider } from '@chidao/reaction';

/** What was refused, in words of `ReactionRefused`. */
export type Refused = Omit<ReactionRefused['data'], 'service'>;

/** What a list of refused reactions says of a refusal; its other details are for who sent the command. */
export const refusalOf = ({ code, details }: DomainError): Refusal => ({
  code,
  unresolved: [details['unresolved']].flat().filter((expression) => typeof expression === 'string'),
});

/** Records that a command could not act, once: by its id, with the first reason. `about` is that of what led to it. */
export type Recorder = (refused: Refused, about: About, context: CommandContext) => Promise<void>;

/** Records refusals of one service. */
export const createRecorder =
  (service: string, handling: CommandHandling): Recorder =>
  async ({ code, unresolved, ...target }, about, context) => {
    const record = commandHandler(handling, reactionDecider(about));
    const stream = streamOf('reaction', context.commandId);
    await record(stream, {
      type: 'RecordRefusal',
      input: { service, ...target },
      facts: { code, unresolved },
      context,
    });
  };
