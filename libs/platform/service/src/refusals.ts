import type { CommandHandling } from '@chidao/event-store';
import { commandHandler, streamOf } from '@chidao/event-store';
import type { About, CommandContext } from '@chidao/kernel';
import type { ReactionRefused } from '@chidao/reaction';
import { reactionDecider } from '@chidao/reaction';

/** What was refused, in words of `ReactionRefused`. */
export type Refused = Omit<ReactionRefused['data'], 'service'>;

/** Records that a command could not act, once: by its id, with the first reason. `about` is that of what led to it. */
export type Recorder = (refused: Refused, about: About, context: CommandContext) => Promise<void>;

/** Records refusals of one service. */
export const createRecorder =
  (service: string, handling: CommandHandling): Recorder =>
  async ({ code, ...target }, about, context) => {
    const record = commandHandler(handling, reactionDecider(about));
    const stream = streamOf('reaction', context.commandId);
    await record(stream, { type: 'RecordRefusal', input: { service, ...target }, facts: { code }, context });
  };
