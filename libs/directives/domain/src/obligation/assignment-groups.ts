import { refuse } from '@chidao/kernel';
import type { AssignmentGroup, Holder, ResolvedActors } from './obligation.events.js';

/** One agency's part in a group; its natural key within the obligation (lifecycle §2.2). */
export interface Share {
  readonly group: string;
  readonly agency: string;
  readonly period: string | null;
  readonly attempt: number;
}

/** What groups are made of: who was meant, and what became of what was given before. */
export interface GroupFacts {
  readonly leads: readonly ResolvedActors[];
  readonly coordinating: readonly ResolvedActors[];
  /** Group id by lead agency: UUIDv5(obligation, lead). */
  readonly groupIds: Readonly<Record<string, string>>;
  /** By agency: the issuers among the sources that are its ancestors. */
  readonly subordinateTo: Readonly<Record<string, readonly string[]>>;
  /** Whose assignment ended without its work being done. */
  readonly handedBack: readonly Share[];
}

/** Everybody meant, once. */
export const agenciesOf = (actors: readonly ResolvedActors[]): readonly string[] => [
  ...new Set(actors.flatMap(({ agencies }) => agencies)),
];

const keyOf = ({ group, agency, period, attempt }: Share): string => `${group}/${agency}/${period ?? '-'}/${attempt}`;

/** Keys of the shares of a group, its lead's first. */
export const shareKeys = ({ id, lead, coordinating }: AssignmentGroup, period: string | null): readonly string[] =>
  [lead, ...coordinating].map((holder) => keyOf({ group: id, agency: holder.id, period, attempt: holder.attempt }));

/** An agency is given the same again only after what it had of it ended undone: one attempt more (lifecycle §2.2). */
const attemptsAfter = (handedBack: readonly Share[], period: string | null) => {
  const last = new Map<string, number>();
  for (const share of handedBack.filter((each) => each.period === period)) {
    const place = `${share.group}/${share.agency}`;
    last.set(place, Math.max(last.get(place) ?? 0, share.attempt));
  }
  return (group: string, agency: string): number => (last.get(`${group}/${agency}`) ?? 0) + 1;
};

/** Every lead has a group of its own; the same agency never coordinates with itself. */
export const groupsFor = (facts: GroupFacts, period: string | null): readonly AssignmentGroup[] => {
  const attempt = attemptsAfter(facts.handedBack, period);
  const coordinating = agenciesOf(facts.coordinating);
  return agenciesOf(facts.leads).map((lead) => {
    const group = facts.groupIds[lead] ?? refuse('INPUT_INVALID', { field: 'groupIds' });
    const holder = (id: string): Holder => ({
      kind: 'agency',
      id,
      attempt: attempt(group, id),
      subordinateTo: facts.subordinateTo[id] ?? [],
    });
    return { id: group, lead: holder(lead), coordinating: coordinating.filter((id) => id !== lead).map(holder) };
  });
};

const GROUPS_PER_EVENT = 50;

/** As many groups as one event takes; one empty part where there are none. */
export const inParts = (groups: readonly AssignmentGroup[]): readonly (readonly AssignmentGroup[])[] => {
  const count = Math.max(1, Math.ceil(groups.length / GROUPS_PER_EVENT));
  return Array.from({ length: count }, (_, part) =>
    groups.slice(part * GROUPS_PER_EVENT, (part + 1) * GROUPS_PER_EVENT),
  );
};
