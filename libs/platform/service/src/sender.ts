import type { CommandHandling, Handled } from '@chidao/event-store';
import { commandHandler, partsOf } from '@chidao/event-store';
import { refuse } from '@chidao/kernel';
import type { AnyDecider, CommandRequest, ServiceDefinition } from './definition.js';

/** Sends one command to its stream: facts looked up, then the command handler. */
export type Sender = (request: CommandRequest) => Promise<Handled<unknown>>;

/** The one way into a service's streams, for controllers, policies and the clock alike. */
export const createSender = (
  handling: CommandHandling,
  { deciders, facts }: Pick<ServiceDefinition, 'deciders' | 'facts'>,
): Sender => {
  const handlers = new Map(deciders.map((decider) => [decider.category, commandHandler(handling, decider)] as const));
  const deciderOf = new Map(deciders.map((decider): [string, AnyDecider] => [decider.category, decider]));
  return async (request) => {
    const { category } = partsOf(request.stream);
    const handle = handlers.get(category);
    if (!handle || !Object.hasOwn(deciderOf.get(category)?.commands ?? {}, request.type)) {
      return refuse('INPUT_INVALID', { field: 'type', command: request.type });
    }
    const { type, input, context } = request;
    const found = (await facts[type]?.(request)) ?? { facts: {} };
    const versions = found.versions ?? context.versions;
    return handle(
      request.stream,
      { type, input, facts: found.facts, context: { ...context, versions } },
      request.options,
    );
  };
};
