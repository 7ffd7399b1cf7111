import type { Capacity, Command, CommandContext, Decider, DomainEvent, Happened } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';

type InputOf<C extends Command, Type> = Extract<C, { type: Type }>['input'];
type FactsOf<C extends Command, Type> = Extract<C, { type: Type }>['facts'];

/** Facts with the envelope fields that `evolve` may read; what a specification does not name has a plain default. */
export type Given<Event extends DomainEvent> = Event &
  Partial<Pick<Happened, 'id' | 'occurredAt' | 'actor' | 'capacity'>>;

const happened = <Event extends DomainEvent>(event: Given<Event>, index: number): Happened<Event> => ({
  id: `event-${index}`,
  occurredAt: '2025-01-06T01:00:00.000Z',
  actor: { kind: 'person', id: 'somebody' },
  capacity: { agency: 'some-agency', by: 'officer' },
  ...event,
});

const outcomeOf = <T>(run: () => T): { readonly value?: T; readonly thrown?: unknown } => {
  try {
    return { value: run() };
  } catch (thrown) {
    return { thrown };
  }
};

/**
 * The one verb set for aggregates: given facts, when a command comes, then events, a refusal, or nothing.
 * `who` is asked first, exactly as the command handler does.
 */
export const specify = <C extends Command, State, Event extends DomainEvent>(decider: Decider<C, State, Event>) => ({
  given: (...events: readonly Given<Event>[]) => {
    const state = events.map(happened).reduce(decider.evolve, decider.initialState);
    return {
      state,
      when: <Type extends C['type']>(
        type: Type,
        input: InputOf<C, Type>,
        by: { readonly context: CommandContext; readonly facts?: FactsOf<C, Type> },
      ) => {
        const command = { type, input, facts: by.facts ?? {}, context: by.context } as never;
        const outcome = outcomeOf(() => decideAs(decider, type, command, state));
        return {
          then: (...expected: readonly Event[]) => {
            expect(outcome.thrown).toBeUndefined();
            expect(outcome.value?.events).toEqual(expected);
          },
          thenMatches: (...expected: readonly { readonly type: Event['type']; readonly data: object }[]) => {
            expect(outcome.thrown).toBeUndefined();
            expect(outcome.value?.events).toMatchObject(expected);
            expect(outcome.value?.events).toHaveLength(expected.length);
          },
          thenThrows: (code: string) => expect(outcome.thrown).toMatchObject({ name: 'DomainError', code }),
          thenNothingHappened: () => {
            expect(outcome.thrown).toBeUndefined();
            expect(outcome.value?.events).toEqual([]);
          },
          /** For what the verbs above do not say: the events, the capacity used, or what was thrown. */
          outcome,
        };
      },
    };
  },
});

const decideAs = <C extends Command, State, Event extends DomainEvent>(
  decider: Decider<C, State, Event>,
  type: C['type'],
  command: never,
  state: State,
): { readonly events: readonly Event[]; readonly capacity: Capacity } => {
  const rule = decider.commands[type];
  const capacity = rule.who(command, state) ?? refuse('ACTOR_NOT_AUTHORISED');
  return { events: rule.decide(command, state), capacity };
};
