import type { MessageBus } from '@chidao/messaging';
import { clockCommandId } from '@chidao/event-store';
import type { CommandContext } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import type { Log } from '@chidao/runtime';
import type { ClockCommand, ServiceDefinition } from './definition.js';
import type { LogPlace } from './log-place.js';
import type { Sender } from './sender.js';
import type { Waypoints } from './waypoints.js';

/** What the sweeper asks and tells. */
export interface SweeperDeps {
  readonly definition: ServiceDefinition;
  readonly bus: MessageBus;
  readonly lookupsAt: Waypoints;
  readonly policiesAt: Waypoints;
  readonly own: LogPlace;
  readonly send: Sender;
  readonly log: Log;
}

const contextOf = ({ stream, at, key }: ClockCommand): CommandContext => {
  const commandId = clockCommandId(stream, key.deadlineRevision, key.kind);
  return {
    commandId,
    actor: { kind: 'clock', id: 'clock' },
    standing: null,
    at,
    versions: { ruleSet: null, calendar: null },
    causationId: null,
    correlationId: commandId,
  };
};

/**
 * Has due facts written, up to the time of the newest `RelayReached` that this service has caught up with, so that it
 * never outruns messages still on their way (lifecycle §15). Repeats are recognised by their ids; returns how many commands
 * were sent.
 */
export const sweep = async (deps: SweeperDeps): Promise<number> => {
  const reached = await deps.bus.reached();
  if (!reached || deps.own.at() < reached.position) return 0;
  const topics = new Set(deps.definition.topics);
  const ends = new Map([...reached.ends].filter(([source]) => topics.has(source)));
  if (!deps.lookupsAt.hasPassed(ends) || !deps.policiesAt.hasPassed(ends)) return 0;
  let sent = 0;
  for (const duty of deps.definition.clockDuties) {
    for (const command of await duty.due(reached.time)) {
      await sendOne(deps, duty.name, command);
      sent += 1;
    }
  }
  return sent;
};

const sendOne = async ({ send, log }: SweeperDeps, duty: string, command: ClockCommand): Promise<void> => {
  try {
    await send({ stream: command.stream, type: command.type, input: command.input, context: contextOf(command) });
  } catch (thrown) {
    if (!isDomainError(thrown)) throw thrown;
    log.warn('the clock was refused', { duty, command: command.type, code: thrown.code });
  }
};
