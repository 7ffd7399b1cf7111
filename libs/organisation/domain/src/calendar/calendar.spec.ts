import { person, program, specify } from '@chidao/specifications';
import type { CalendarLoaded } from './calendar.decider.js';
import { calendarDecider } from './calendar.decider.js';

const owner = person({ agency: 'root', roles: ['ruleOwner'] });
const by = { context: owner, facts: { founding: false } };
const loaded = (data: Partial<CalendarLoaded['data']> = {}): CalendarLoaded => ({
  type: 'CalendarLoaded',
  data: {
    ...{ agency: 'root', version: '2025.1', decision: '01/TB', years: [2025] },
    ...{ holidays: ['2025-09-02'], swapDays: [], replaces: [] },
    ...data,
  },
});
const { given } = specify(calendarDecider);

describe('a working calendar', () => {
  it('is loaded by the rule owner, the first by the founding program', () => {
    given().when('LoadCalendar', loaded().data, by).then(loaded());
    const init = program('chidao-init');
    given()
      .when('LoadCalendar', loaded().data, { context: init, facts: { founding: true } })
      .then(loaded());
    given()
      .when('LoadCalendar', loaded().data, { ...by, context: init })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given()
      .when('LoadCalendar', loaded().data, { ...by, context: person({ agency: 'root', roles: ['officer'] }) })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('rests on a decision of the State, and on days of its own years', () => {
    given()
      .when('LoadCalendar', loaded({ decision: ' ' }).data, by)
      .thenThrows('LEGAL_BASIS_REQUIRED');
    given()
      .when('LoadCalendar', loaded({ holidays: ['2026-01-01'] }).data, by)
      .thenThrows('INPUT_INVALID');
  });

  it('speaks for years that no other speaks for, unless it replaces that one', () => {
    const next = { version: '2025.2', years: [2025, 2026] };
    given(loaded()).when('LoadCalendar', loaded(next).data, by).thenThrows('CALENDAR_OVERLAPS');
    given(loaded())
      .when('LoadCalendar', loaded({ ...next, replaces: ['2025.1'] }).data, by)
      .then(loaded({ ...next, replaces: ['2025.1'] }));
    const other = { version: '2026.1', years: [2026], holidays: ['2026-01-01'] };
    given(loaded()).when('LoadCalendar', loaded(other).data, by).then(loaded(other));
    given(loaded())
      .when('LoadCalendar', loaded({ ...other, version: '2025.1' }).data, by)
      .thenThrows('CALENDAR_OVERLAPS');
  });

  it('concerns its province', () => {
    expect(calendarDecider.about({ loaded: [] }, loaded())).toEqual({ agencies: ['root'] });
  });
});
