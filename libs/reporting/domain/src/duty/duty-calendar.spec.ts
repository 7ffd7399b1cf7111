import { addDays, civilDateOf, endOfDay } from '@chidao/calendar';
import fc from 'fast-check';
import { defined, dutyAddress, given, halfYear, reporter, rules, year, yearlyOn } from '../../test/duty-examples.js';
import { cutoffRuleOf } from './cutoff-rule.js';
import type { DutyEvent, Recurrence } from './duty.events.js';
import { dutyCalendar, shownAhead } from './duty-calendar.js';
import { dutyDueAt, openingsBetween, undatedOpenings } from './duty-openings.js';
import type { DutyState } from './duty.state.js';

const duesOf = (state: DutyState, from: string, to: string) =>
  dutyCalendar(state, { from, to }, rules).map(({ period, dueDate, agency }) => [period, dueDate, agency]);
const oneReporter = { reporters: [reporter('agency-a')] };
const duty = (over: Parameters<typeof defined>[0] = {}, ...events: readonly DutyEvent[]) =>
  given(defined({ ...oneReporter, ...over }), ...events).state;
const single = (dueRule: Recurrence['dueRule']): Recurrence => ({ ...year, key: 'once', period: 'once', dueRule });

describe('the calendar of a duty', () => {
  it('gives 31/05 and 31/10 of each year for seed B15 and B16, a Saturday included', () => {
    expect(duesOf(duty(), '2024-12-20', '2026-12-31')).toEqual([
      ['2025-H1', '2025-05-31', 'agency-a'],
      ['2025', '2025-10-31', 'agency-a'],
      ['2026-H1', '2026-05-31', 'agency-a'],
      ['2026', '2026-10-31', 'agency-a'],
    ]);
  });

  it('shows 18 months ahead', () => {
    expect(shownAhead('2024-12-20', rules)).toEqual({ from: '2024-12-20', to: '2026-06-20' });
    expect(dutyCalendar(duty(), shownAhead('2024-12-20', rules), rules)).toHaveLength(3);
  });

  it('begins with the first period due after each agency was told, so that later reporters owe less', () => {
    const late: DutyEvent = {
      type: 'ReportersAdded',
      data: { ...dutyAddress, reporters: [reporter('agency-z', '2025-06-01T02:00:00.000Z')] },
    };
    expect(duesOf(duty({}, late), '2025-01-01', '2025-12-31')).toEqual([
      ['2025-H1', '2025-05-31', 'agency-a'],
      ['2025', '2025-10-31', 'agency-a'],
      ['2025', '2025-10-31', 'agency-z'],
    ]);
    const onTheDay = duty({ reporters: [reporter('agency-a', '2025-05-31T16:59:59.999Z')] });
    expect(duesOf(onTheDay, '2025-01-01', '2025-06-30')).toHaveLength(1);
    const afterIt = duty({ reporters: [reporter('agency-a', '2025-05-31T17:00:00.000Z')] });
    expect(duesOf(afterIt, '2025-01-01', '2025-06-30')).toHaveLength(0);
  });

  it('keeps to the first and last period that the text names', () => {
    const bounded = { ...year, dueRule: yearlyOn('year', 11, { first: '2026', last: '2027' }) };
    const dues = duesOf(duty({ recurrences: [bounded] }), '2024-12-20', '2035-12-31');
    expect(dues.map(([period]) => period)).toEqual(['2026', '2027']);
  });

  it('opens a report 60 days before due, or with its cut-off if that is earlier, never before the agency was told', () => {
    const openings = (recurrence: Recurrence, since?: string) =>
      dutyCalendar(
        duty({ recurrences: [recurrence], reporters: [reporter('agency-a', since)] }),
        { from: '2025-01-01', to: '2025-12-31' },
        rules,
      ).map(({ cutoff, openAt, warnings }) => [cutoff, openAt, warnings]);
    expect(openings(halfYear)).toEqual([[null, '2025-03-31T17:00:00.000Z', []]]);
    const early = {
      ...halfYear,
      cutoffRule: { on: 'dayOfYear', month: 3, day: 15, yearsAfter: 0, daysBefore: 0 },
    } as const;
    expect(openings(early)).toEqual([['2025-03-15', '2025-03-14T17:00:00.000Z', []]]);
    const close = { ...halfYear, cutoffRule: { on: 'daysBeforeDue', days: 15 } } as const;
    expect(openings(close)).toEqual([['2025-05-16', '2025-03-31T17:00:00.000Z', []]]);
    expect(openings(halfYear, '2025-05-01T02:00:00.000Z')).toEqual([[null, '2025-05-01T02:00:00.000Z', []]]);
  });

  it('warns of a cut-off after the due date: the half-year is not over on 31/05 (seed B15)', () => {
    const state = duty({ recurrences: [{ ...halfYear, cutoffRule: { on: 'periodEnd' } }] });
    expect(dutyCalendar(state, { from: '2025-01-01', to: '2025-12-31' }, rules)).toMatchObject([
      { cutoff: '2025-06-30', dueDate: '2025-05-31', warnings: ['CUTOFF_AFTER_DUE'] },
    ]);
  });

  it('gives nothing that opens after the duty ended', () => {
    const end = { type: 'ReportDutyEnded', data: { ...dutyAddress, cause: 'obligationEnded', reason: null } } as const;
    const state = given(defined(oneReporter), { ...end, occurredAt: '2025-04-15T02:00:00.000Z' }).state;
    expect(duesOf(state, '2025-01-01', '2026-12-31')).toEqual([['2025-H1', '2025-05-31', 'agency-a']]);
  });

  it('gives a single date once, also one that was past when it was recorded', () => {
    const past = duty({ recurrences: [single({ kind: 'FIXED', date: '2023-12-01' })] });
    expect(duesOf(past, '2023-01-01', '2025-12-31')).toEqual([['once', '2023-12-01', 'agency-a']]);
    const relative = { kind: 'RELATIVE', start: { event: 'issued' }, length: { n: 30, unit: 'day' } } as const;
    const later = duty({ recurrences: [single(relative)] });
    expect(duesOf(later, '2025-01-01', '2025-12-31')).toEqual([['once', '2025-01-20', 'agency-a']]);
  });

  it('invents no date where the text gives none', () => {
    for (const dueRule of [
      { kind: 'NONE', reason: 'kịp thời' },
      { kind: 'DAY_UNKNOWN', every: 'year' },
      { kind: 'CONDITIONAL', condition: 'sau khi có hướng dẫn' },
    ] as const) {
      expect(duesOf(duty({ recurrences: [single(dueRule)] }), '1990-01-01', '2090-12-31')).toEqual([]);
    }
  });
});

describe('what the clock opens', () => {
  it('is asked for by the next instant', () => {
    expect(dutyDueAt(duty(), null, rules)).toBe('2025-03-31T17:00:00.000Z');
    expect(dutyDueAt(duty(), '2025-03-31T17:00:00.000Z', rules)).toBe('2025-08-31T17:00:00.000Z');
    expect(dutyDueAt(given().state, null, rules)).toBeNull();
    expect(dutyDueAt(duty({ reporters: [] }), null, rules)).toBeNull();
    const far = duty({ recurrences: [{ ...year, dueRule: yearlyOn('year', 11, { first: '2040', last: '2040' }) }] });
    expect(dutyDueAt(far, null, rules)).toBe('2040-08-31T17:00:00.000Z');
    expect(dutyDueAt(far, '2040-08-31T17:00:00.000Z', rules)).toBeNull();
    const past = duty({ recurrences: [single({ kind: 'FIXED', date: '2019-12-01' })] });
    expect(dutyDueAt(past, null, rules)).toBe('2024-12-20T02:00:00.000Z');
  });

  const recurrences = fc.subarray([halfYear, year, { ...year, key: 'y2', dueRule: yearlyOn('year', 3) }], {
    minLength: 1,
  });
  const told = fc.integer({ min: 0, max: 1500 }).map((days) => `${addDays('2022-01-01', days)}T02:00:00.000Z`);
  const duties = fc
    .tuple(recurrences, fc.array(told, { minLength: 1, maxLength: 4 }))
    .map(([list, sinces]) =>
      duty({ recurrences: list, reporters: sinces.map((since, index) => reporter(`agency-${index}`, since)) }),
    );
  const moments = fc.integer({ min: 0, max: 2500 }).map((days) => `${addDays('2022-01-01', days)}T03:00:00.000Z`);

  it('comes instant by instant to the same as all at once, however often the clock looks', () => {
    fc.assert(
      fc.property(duties, fc.array(moments, { minLength: 1, maxLength: 8 }), (state, looks) => {
        const times = [...looks].sort();
        const last = times.at(-1) ?? '';
        const stepwise = times.flatMap((until, index) =>
          openingsBetween(state, { after: times[index - 1] ?? null, until }, rules),
        );
        const once = openingsBetween(state, { after: null, until: last }, rules);
        const key = (owed: object) => JSON.stringify(owed);
        expect(stepwise.map(key).sort()).toEqual(once.map(key).sort());
      }),
    );
  });

  it('is exactly what the calendar shows, each report once and opened before it is due', () => {
    fc.assert(
      fc.property(duties, moments, (state, until) => {
        const opened = openingsBetween(state, { after: null, until }, rules);
        const keys = opened.map(({ recurrence, period, agency }) => `${recurrence} ${period} ${agency}`);
        expect(new Set(keys).size).toBe(keys.length);
        const shown = dutyCalendar(state, { from: '2021-01-01', to: '2040-12-31' }, rules);
        expect(opened).toHaveLength(shown.filter(({ openAt }) => openAt <= until).length);
        for (const { dueDate, openAt } of opened) {
          expect(dueDate !== null && openAt <= endOfDay(dueDate)).toBe(true);
          expect(['05-31', '10-31', '02-28', '02-29']).toContain(dueDate?.slice(5));
        }
      }),
    );
  });

  it('is found by the next instant, step after step', () => {
    fc.assert(
      fc.property(duties, moments, (state, after) => {
        const next = dutyDueAt(state, after, rules);
        if (next === null) throw new Error('a recurring duty without end always opens again');
        expect(next > after).toBe(true);
        expect(openingsBetween(state, { after, until: next }, rules).every(({ openAt }) => openAt === next)).toBe(true);
        expect(openingsBetween(state, { after, until: next }, rules).length).toBeGreaterThan(0);
        expect(civilDateOf(next) <= addDays(civilDateOf(after), 5 * 366)).toBe(true);
      }),
    );
  });
});

describe('what is owed without a date', () => {
  const undated = (period: Recurrence['period']): Recurrence => ({
    ...single({ kind: 'NONE', reason: 'không nêu thời hạn' }),
    period,
  });

  it('is owed at once, for the period in which the agency was told', () => {
    const periods = (period: Recurrence['period']) =>
      undatedOpenings(duty({ recurrences: [undated(period), year] }), rules).map((owed) => [owed.period, owed.openAt]);
    expect(periods('once')).toEqual([['once', '2024-12-20T02:00:00.000Z']]);
    expect(periods('halfYear')).toEqual([['2024-H2', '2024-12-20T02:00:00.000Z']]);
    expect(periods('onDemand')).toEqual([]);
    expect(undatedOpenings(given().state, rules)).toEqual([]);
  });
});

describe('the cut-off that a text names', () => {
  it('is a day of each period or one date, and never a guess', () => {
    const due = { on: 'dayOfYear', month: 6, day: 1, yearsAfter: 0, daysBefore: 1 };
    expect(cutoffRuleOf(halfYear.dueRule)).toEqual(due);
    expect(cutoffRuleOf({ kind: 'FIXED', date: '2025-05-15' })).toEqual({ on: 'date', date: '2025-05-15' });
    expect(cutoffRuleOf({ kind: 'NONE', reason: 'x' })).toBeNull();
    expect(cutoffRuleOf(null)).toBeNull();
    const state = duty({
      recurrences: [
        { ...single({ kind: 'FIXED', date: '2025-06-01' }), cutoffRule: { on: 'date', date: '2025-05-15' } },
      ],
    });
    expect(dutyCalendar(state, { from: '2025-01-01', to: '2025-12-31' }, rules)).toMatchObject([
      { cutoff: '2025-05-15', dueDate: '2025-06-01' },
    ]);
  });
});
