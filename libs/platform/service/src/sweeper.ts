import type { MessageBus } from '@chidao/messaging';
import type { EventStore } from '@chidao/event-store';
import { clockCommandId } from '@chidao/event-store';
import type { About, CommandContext } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import type { Refusal } from '@chidao/reaction';
import type { Log } from '@chidao/runtime';
import type { ClockCommand, ClockDuty, ServiceDefinition } from './definition.js';
import { failureOf, TRANSIENT } from './failures.js';
import type { LogPlace } from './log-place.js';
import type { Recorder } from './refusals.js';
import { refusalOf } from './refusals.js';
import type { Resting } from './resting.js';
import type { Sender } from './sender.js';
import type { Waypoints } from './waypoints.js';

/** What the sweeper asks and tells. */
export interface SweeperDeps {
  readonly definition: Pick<ServiceDefinition, 'clockDuties' | 'topics'>;
  readonly store: Pick<EventStore, 'readStream'>;
  readonly bus: Pick<MessageBus, 'reached'>;
  readonly lookupsAt: Waypoints;
  readonly policiesAt: Waypoints;
  readonly own: LogPlace;
  readonly resting: Resting;
  readonly send: Sender;
  readonly recordRefusal: Recorder;
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
}: Pick<SweeperDeps, 'definition' | 'bus' | 'lookupsAt' | 'policiesAt' | 'own'>): Promise<string | null> => {
  const reached = await bus.reached();
  if (!reached || own.at() < reached.position) return null;
  const topics = new Set(definition.topics);
  const ends = new Map([...reached.ends].filter(([source]) => topics.has(source)));
  return lookupsAt.hasPassed(ends) && policiesAt.hasPassed(ends) ? reached.time : null;
};

/** A command of the clock, and whose it is. */
interface Due {
  readonly duty: ClockDuty;
  readonly command: ClockCommand;
}

const byStream = (due: readonly Due[]): readonly (readonly Due[])[] => {
  const streams = new Map<string, Due[]>();
  for (const each of due) streams.set(each.command.stream, [...(streams.get(each.command.stream) ?? []), each]);
  return [...streams.values()].map((ofStream) =>
    ofStream.sort((a, b) => (a.command.at < b.command.at ? -1 : Number(a.command.at > b.command.at))),
  );
};

/** Has due facts written. Repeats are recognised by their ids; returns how many commands were sent. */
export const sweep = async (deps: SweeperDeps): Promise<number> => {
  const until = await reachedTime(deps);
  if (until === null) return 0;
  const due: Due[] = [];
  for (const duty of deps.definition.clockDuties) {
    for (const command of await duty.due(until))
      if (!deps.resting.isResting(command, until)) due.push({ duty, command });
  }
  let sent = 0;
  for (const ofStream of byStream(due)) sent += await sendFirst(deps, ofStream, until);
  return sent;
};

/**
 * Of each stream the earliest that is accepted: after a standstill, what one leads to is written before the next, as it
 * would have been (lifecycle §15), and nothing that is refused stands before anything else.
 */
const sendFirst = async (deps: SweeperDeps, ofStream: readonly Due[], until: string): Promise<number> => {
  let sent = 0;
  for (const each of ofStream) {
    sent += 1;
    if (await isAccepted(deps, each, until)) break;
  }
  return sent;
};

/**
 * A refusal is recorded the first time, and rests; so does what failed otherwise, which is logged as the fault it is. What
 * the moment or the place prevents is thrown: whoever sweeps tries again, or must stop.
 */
const isAccepted = async (deps: SweeperDeps, due: Due, until: string): Promise<boolean> => {
  const { send, resting, log } = deps;
  const { command, duty } = due;
  const { stream, type, input } = command;
  try {
    await send({ stream, type, input, context: contextOf(command) });
    return true;
  } catch (thrown) {
    if (isDomainError(thrown) && TRANSIENT.has(thrown.code)) return true;
    if (failureOf(thrown) !== 'poison') throw thrown;
    if (!isDomainError(thrown))
      log.error('a fact of the clock was not written', { duty: duty.name, type, error: thrown });
    else if (!duty.harmless?.includes(thrown.code)) await recordRefusal(deps, due, refusalOf(thrown));
    resting.rest(command, until);
    return false;
  }
};

/** What the clock wanted is told by the key of its fact; what it was about, by the command or by what happened there. */
const recordRefusal = async (deps: SweeperDeps, { duty, command }: Due, refusal: Refusal): Promise<void> => {
  const { stream, type, key } = command;
  const about = command.about ?? (await aboutOf(deps, stream));
  const { kind: fact, deadlineRevision } = key;
  const refused = { cause: { kind: 'clock', duty: duty.name, fact, deadlineRevision }, stream, command: type } as const;
  deps.log.warn('the clock was refused', { ...refused, code: refusal.code });
  await deps.recordRefusal({ ...refused, ...refusal }, about, contextOf(command));
};

const aboutOf = async ({ store }: SweeperDeps, stream: string): Promise<About> => {
  let about: About = {};
  for await (const event of store.readStream(stream)) about = event.about;
  return about;
};
