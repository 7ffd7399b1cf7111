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

const membersOf = ({ lead, coordinating }: AssignmentGroup): readonly string[] =>
  [lead, ...coordinating].map(({ id }) => id);

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

/** Bytes that the groups of one event may take, with all that it says beside them: below 64 KiB with its envelope. */
const BYTES_PER_EVENT = 61 * 1024;

/** No event is cut smaller than this for what it says beside its groups. */
const LEAST_FOR_GROUPS = 8 * 1024;

/** At least as many bytes as the value takes in UTF-8. */
const bytesOf = (value: object): number => {
  const text = JSON.stringify(value);
  return text.length + 2 * text.replace(/[\x20-\x7e]+/g, '').length;
};

/** In its event, and its ids once more in what the event is about. */
const weightOf = (group: AssignmentGroup): number => bytesOf(group) + bytesOf([group.id, ...membersOf(group)]);

/**
 * In as many events as it takes for each to stay small, in order; one empty part where there are no groups. `beside` is what
 * every part says besides its groups.
 */
export const inParts = (
  groups: readonly AssignmentGroup[],
  beside: object,
): readonly (readonly AssignmentGroup[])[] => {
  const room = Math.max(LEAST_FOR_GROUPS, BYTES_PER_EVENT - bytesOf(beside));
  const parts: AssignmentGroup[][] = [[]];
  let weight = 0;
  for (const group of groups) {
    const part = parts.at(-1) ?? [];
    weight += weightOf(group);
    if (part.length === 0 || (part.length < GROUPS_PER_EVENT && weight <= room)) part.push(group);
    else {
      parts.push([group]);
      weight = weightOf(group);
    }
  }
  return parts;
};
