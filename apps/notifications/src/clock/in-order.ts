import type { ClockCommand, ClockDuty } from '@chidao/service';

/**
 * Several duties on the same streams as one: each time only the earliest command of each stream, so that after a standstill
 * what one leads to is written before the next, as it would have been (lifecycle §15).
 */
export const inOrder = (name: string, duties: readonly ClockDuty[]): ClockDuty => ({
  name,
  due: async (until) => {
    const all = (await Promise.all(duties.map(({ due }) => due(until)))).flat();
    const earliest = new Map<string, ClockCommand>();
    for (const command of all) {
      const known = earliest.get(command.stream);
      if (!known || command.at < known.at) earliest.set(command.stream, command);
    }
    return [...earliest.values()];
  },
});
