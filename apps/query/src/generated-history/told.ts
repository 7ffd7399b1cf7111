import type { About, Actor, DomainEvent } from '@chidao/kernel';
import { about } from '@chidao/kernel';

/** A fact of a generated history, before it has a place in a log. */
export interface Told {
  readonly stream: string;
  readonly event: DomainEvent;
  readonly about: About;
  readonly actor: Actor;
  /** The agency acted for; null for policies. */
  readonly agency: string | null;
}

/** Facts that happen one after another; many of them are mixed into one log. */
export type Story = readonly Told[];

/** Numbers that follow from a seed, from 0 up to 1. */
export type Chance = () => number;

/** A small generator of the mulberry family: the same seed, the same history. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const oneOf = <Item>(chance: Chance, items: readonly Item[]): Item =>
  items[Math.floor(chance() * items.length)] as Item;

/** Some of them, at least one, in their order. */
export const someOf = <Item>(chance: Chance, items: readonly Item[], share: number): readonly Item[] => {
  const some = items.filter(() => chance() < share);
  return some.length > 0 ? some : [oneOf(chance, items)];
};

interface Place {
  readonly stream: string;
  readonly ids: Parameters<typeof about>[0];
  readonly agency: string | null;
}

/** A teller of facts of one stream: a person of `agency` acts, or a policy where there is none. */
export const tellerOf =
  <Event extends DomainEvent>({ stream, ids, agency }: Place) =>
  (event: Event, more: Partial<Place> = {}): Told => {
    const by = more.agency === undefined ? agency : more.agency;
    return {
      stream,
      event,
      about: about({ ...ids, ...more.ids }),
      actor: by === null ? { kind: 'policy', id: 'generated' } : { kind: 'person', id: `person-of-${by}` },
      agency: by,
    };
  };
