import type { WorkCalendar } from '@chidao/calendar';
import { faultsOfCalendar } from '@chidao/calendar';
import type { Command, CommandRule, Decider, DomainEvent } from '@chidao/kernel';
import { about, evolveBy, holdsRole, refuseIf } from '@chidao/kernel';
import type { Founding } from '../register/registrar.js';
import { byFounder } from '../register/registrar.js';

/** Holidays and swap days of some years, as the State decided them. */
export type CalendarLoaded = DomainEvent<
  'CalendarLoaded',
  WorkCalendar & {
    /** The root agency of the province. */
    readonly agency: string;
    /** Versions whose years it speaks for anew. */
    readonly replaces: readonly string[];
  }
>;

/** Loads the calendar of years that no other speaks for, unless it names those that it replaces. */
export type LoadCalendar = Command<'LoadCalendar', CalendarLoaded['data'], Founding>;

/** Versions loaded, and the years that each speaks for. */
export interface CalendarState {
  readonly loaded: readonly { readonly version: string; readonly years: readonly number[] }[];
}

const loadCalendar: CommandRule<LoadCalendar, CalendarState, CalendarLoaded> = {
  who: ({ context, facts, input }) => holdsRole(context, 'ruleOwner', input.agency) ?? byFounder(context, facts),
  decide: ({ input }, { loaded }): readonly CalendarLoaded[] => {
    refuseIf(input.decision.trim() === '', 'LEGAL_BASIS_REQUIRED');
    const faults = faultsOfCalendar(input);
    refuseIf(faults.length > 0, 'INPUT_INVALID', { fields: faults });
    const taken = loaded.find(
      ({ version, years }) =>
        version === input.version ||
        (!input.replaces.includes(version) && years.some((year) => input.years.includes(year))),
    );
    refuseIf(taken !== undefined, 'CALENDAR_OVERLAPS', { version: taken?.version });
    return [{ type: 'CalendarLoaded', data: input }];
  },
};

/** The working calendar of a province, one stream (lifecycle §17). */
export const calendarDecider: Decider<LoadCalendar, CalendarState, CalendarLoaded> = {
  category: 'calendar',
  initialState: { loaded: [] },
  commands: { LoadCalendar: loadCalendar },
  evolve: evolveBy<CalendarState, CalendarLoaded>({
    CalendarLoaded: ({ loaded }, { data: { version, years } }) => ({ loaded: [...loaded, { version, years }] }),
  }),
  about: (_, { data }) => about({ agencies: [data.agency] }),
};
