import type { About } from './about.js';
import type { Capacity } from './actor.js';
import type { Command } from './command.js';
import type { DomainEvent, Happened } from './event.js';

/** One command: who may send it, and what then happens. Both are pure. */
export interface CommandRule<C extends Command, State, Event extends DomainEvent> {
  /** The capacity in which the actor may send it, or null: refused with `ACTOR_NOT_AUTHORISED`. */
  readonly who: (command: C, state: State) => Capacity | null;
  /** The events, none when the wanted state already holds; or throws a `DomainError`. */
  readonly decide: (command: C, state: State) => readonly Event[];
}

/** An aggregate: its stream category, its commands, and how its state follows from its events. */
export interface Decider<C extends Command = Command, State = unknown, Event extends DomainEvent = DomainEvent> {
  readonly category: string;
  readonly initialState: State;
  readonly commands: { readonly [Type in C['type']]: CommandRule<Extract<C, { type: Type }>, State, Event> };
  /** Total: an unknown or late event leaves the state as it was. */
  readonly evolve: (state: State, event: Happened<Event>) => State;
  /** What the event concerns; `state` already includes the event. */
  readonly about: (state: State, event: Event) => About;
}

/** The parts of `evolve`, one per event type; `evolveBy` makes them total. */
export type Evolvers<State, Event extends DomainEvent> = {
  readonly [Type in Event['type']]: (state: State, event: Happened<Extract<Event, { type: Type }>>) => State;
};

/** A total `evolve` from one function per event type. */
export const evolveBy =
  <State, Event extends DomainEvent>(evolvers: Evolvers<State, Event>) =>
  (state: State, event: Happened<Event>): State => {
    const evolver = Object.hasOwn(evolvers, event.type) ? evolvers[event.type as Event['type']] : undefined;
    return evolver ? evolver(state, event as never) : state;
  };
