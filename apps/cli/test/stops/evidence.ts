import { personCommandId } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Answered } from './load.js';

const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

/** What happens once for each directive, by its officer, the handler that claims its number, and the policies. */
const ONCE = ['DirectiveDrafted', 'NumberClaimed', 'DirectiveIssued', 'ObligationProposed', 'RecipientsResolved'];

const directiveOf = ({ about, data }: RecordedEvent): string =>
  about.directives?.[0] ?? String((data as { directive?: unknown }).directive);

const faultsOfAnswers = (log: readonly RecordedEvent[], answered: readonly Answered[]): readonly string[] => {
  const stored = new Set(log.map(({ id }) => id));
  const effects = countBy(log, ({ commandId, type }) => `${commandId} ${type}`);
  return answered.flatMap(({ key, officer, seen, events }) => {
    if (!events.every((id) => stored.has(id))) return [`${key} was answered and is lost`];
    const type = seen === null ? 'DirectiveDrafted' : 'DirectiveIssued';
    const count = effects.get(`${personCommandId(officer.person, key)} ${type}`) ?? 0;
    return count === 1 ? [] : [`${key} happened ${count} times`];
  });
};

/** Directives that each of these things has happened to: when all are there, the policies have caught up. */
export const isComplete = (log: readonly RecordedEvent[], directives: number): boolean =>
  ONCE.every((type) => new Set(log.filter((event) => event.type === type).map(directiveOf)).size >= directives);

/** What was answered is there, and everything happened once, whoever did it. */
export const faultsIn = (log: readonly RecordedEvent[], answered: readonly Answered[]): readonly string[] => {
  const drafted = answered.filter(({ seen }) => seen === null).length;
  return [
    ...faultsOfAnswers(log, answered),
    ...ONCE.flatMap((type) => {
      const counts = countBy(
        log.filter((event) => event.type === type),
        directiveOf,
      );
      const wrong = [...counts]
        .filter(([, count]) => count !== 1)
        .map(([id, count]) => `${type} ${count} times for ${id}`);
      return counts.size === drafted ? wrong : [...wrong, `${type} for ${counts.size} of ${drafted} directives`];
    }),
  ];
};
