import type { RecordedEvent } from '@chidao/kernel';
import { unequalAt, unlikeAt } from './differences.js';
import type { Folding, Frozen, FrozenContext } from './frozen-event.js';
import { fileNameOf, todaysOf } from './frozen-event.js';
import { recorded, stateBefore, upcastIn } from './stored.js';

const NEVER = 'a stored shape is never changed: raise its version, add an upcaster, freeze the new one';

const attempt = (what: string, run: () => readonly string[]): readonly string[] => {
  try {
    return run();
  } catch (thrown) {
    return [`${what} threw ${String(thrown)}`];
  }
};

const publishing = ({ toContract, contracts }: FrozenContext, event: RecordedEvent): readonly string[] => {
  const message = toContract(event);
  if (message === null) return [];
  const contract = contracts.find(({ type }) => type === message.type);
  if (!contract) return [`is published as ${message.type}, which is no contract of this context`];
  const { success, error } = contract.schema.safeParse(message.data);
  return success ? [] : [`does not meet ${message.type}: ${error?.message}`];
};

const folding = (context: FrozenContext, decider: Folding, event: RecordedEvent): readonly string[] => {
  const fold = (state: unknown): unknown => decider.evolve(state as never, event as never);
  const alone = attempt('evolve from the initial state', () => {
    fold(decider.initialState);
    return [];
  });
  const after = attempt('evolve', () => {
    const state = fold(stateBefore(context, decider, event.type));
    return attempt('about or toContract', () =>
      publishing(context, { ...event, about: decider.about(state as never, event as never) }),
    );
  });
  return [...alone, ...after];
};

const againstToday = (context: FrozenContext, frozen: Frozen, upcast: RecordedEvent): readonly string[] => {
  const { category, type, schemaVersion, data } = frozen.event;
  const today = todaysOf(context).find(
    ({ event, case: name }) => event.category === category && event.type === type && name === frozen.case,
  );
  if (!today) return [];
  if (upcast.schemaVersion !== today.event.schemaVersion)
    return [`is read as version ${upcast.schemaVersion}, today's is ${today.event.schemaVersion}`];
  return schemaVersion === today.event.schemaVersion
    ? unequalAt(data, today.event.data).map((path) => `today's example differs at ${path}: ${NEVER}`)
    : unlikeAt(upcast.data, today.event.data).map((path) => `its upcaster leaves another shape at ${path}`);
};

/** Why a frozen shape can no longer be read, folded and published; empty when it can. */
export const faultsOf = (context: FrozenContext, frozen: Frozen): readonly string[] => {
  const decider = context.deciders.find(({ category }) => category === frozen.event.category);
  if (!decider) return [`no decider of the category ${frozen.event.category}`];
  return attempt('its upcaster', () => {
    const upcast = upcastIn(context, recorded(frozen.event, 99));
    return [...againstToday(context, frozen, upcast), ...folding(context, decider, upcast)];
  });
};

/** Names of the files that today's examples should have and have not. */
export const missingOf = (context: FrozenContext, present: readonly string[]): readonly string[] =>
  todaysOf(context)
    .map(fileNameOf)
    .filter((name) => !present.includes(name));
