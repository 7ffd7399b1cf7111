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
 * Time of the newest `RelayReached` that this service has caught up with; null while messages are still on their way to it.
 * Whatever acts because time passed acts up to this time, and never outruns them (lifecycle §15).
 */
export const reachedTime = async ({
  definition,
  bus,
  lookupsAt,
  policiesAt,
  own,
}: SweeperDeps): Promise<string | null> => {
  const reached = await bus.reached();
  if (!reached || own.at() < reached.position) return null;
  const topics = new Set(definition.topics);
  const ends = new Map([...reached.ends].filter(([source]) => topics.has(source)));
  return lookupsAt.hasPassed(ends) && policiesAt.hasPassed(ends) ? reached.time : null;
};

/** Has due facts written. Repeats are recognised by their ids; returns how many commands were sent. */
export const sweep = async (deps: SweeperDeps): Promise<number> => {
  const until = await reachedTime(deps);
  if (until === null) return 0;
  let sent = 0;
  for (const duty of deps.definition.clockDuties) {
    for (const command of await duty.due(until)) {
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
    if (isDomainError(thrown)) log.warn('the clock was refused', { duty, command: command.type, code: thrown.code });
    else log.error('a fact of the clock was not written', { duty, command: command.type, error: thrown });
  }
};
