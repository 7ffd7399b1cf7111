import { weekendsOnly, type WorkCalendar } from '../working-days/work-calendar.js';
import type { Deadline } from './deadline.js';
import { duesBetween, resolveDeadline, type DeadlineFacts } from './resolve-deadline.js';
import { defaultDeadlineSettings } from './settings.js';

const facts: DeadlineFacts = {
  phrase: 'như đã viết',
  rule: 'test.rule',
  ruleVersion: 'RS-1',
  settings: defaultDeadlineSettings,
  calendar: weekendsOnly,
  dates: { issued: '2025-01-15' },
};
const moving: DeadlineFacts = { ...facts, settings: { before: 'dayBefore', shiftNamedDate: true } };
const of2025: WorkCalendar = { ...weekendsOnly, version: '2025.1', years: [2025], holidays: ['2025-06-02'] };

const saturday: Deadline = { kind: 'FIXED', date: '2025-05-31' };
const window: Deadline = { kind: 'WINDOW', start: '2025-05-01', end: '2025-05-31' };
const thirtyDays: Deadline = { kind: 'RELATIVE', start: { event: 'issued' }, length: { n: 30, unit: 'day' } };
const yearly: Deadline = {
  kind: 'RECURRING',
  rule: { every: 'year', part: null, due: { on: 'periodEnd' }, first: null, last: '2026' },
};

describe('a resolved deadline', () => {
  it('holds all that it was computed from, ready to be stored', () => {
    const resolved = resolveDeadline(saturday, facts);
    expect(resolved).toEqual({
      kind: 'FIXED',
      value: saturday,
      phrase: 'như đã viết',
      rule: 'test.rule',
      ruleVersion: 'RS-1',
      calendarVersion: null,
      holidaysKnown: true,
      civilDate: '2025-05-31',
      instant: '2025-05-31T16:59:59.999Z',
      firstPeriod: null,
      lastPeriod: null,
    });
    expect(JSON.parse(JSON.stringify(resolved))).toEqual(resolved);
  });

  it.each([
    ['a date', saturday],
    ['a window', window],
  ])('moves the end of %s only where the settings say so, and then names the calendar', (_, deadline) => {
    expect(resolveDeadline(deadline, facts)).toMatchObject({ civilDate: '2025-05-31', calendarVersion: null });
    expect(resolveDeadline(deadline, moving)).toMatchObject({
      civilDate: '2025-06-02',
      calendarVersion: 'weekends-only',
      holidaysKnown: false,
    });
    expect(resolveDeadline(deadline, { ...moving, calendar: of2025 })).toMatchObject({
      civilDate: '2025-06-03',
      calendarVersion: '2025.1',
      holidaysKnown: true,
    });
  });

  it('of a relative deadline says which calendar was known', () => {
    expect(resolveDeadline(thirtyDays, facts)).toMatchObject({
      civilDate: '2025-02-14',
      calendarVersion: 'weekends-only',
      holidaysKnown: false,
    });
    expect(resolveDeadline(thirtyDays, { ...facts, calendar: of2025 })).toMatchObject({
      calendarVersion: '2025.1',
      holidaysKnown: true,
    });
  });

  it.each(['received', 'inForce', 'other'] as const)('waits for the day of "%s"', (event) => {
    const deadline: Deadline = { ...thirtyDays, start: { event } };
    expect(resolveDeadline(deadline, facts)).toMatchObject({ civilDate: null, instant: null, holidaysKnown: true });
    const dates = { ...facts.dates, [event]: '2025-05-01' };
    expect(resolveDeadline(deadline, { ...facts, dates }).civilDate).toBe('2025-06-02');
  });

  it('counts from a date in the text without waiting', () => {
    const deadline: Deadline = { ...thirtyDays, start: { event: 'date', date: '2025-05-01' } };
    expect(resolveDeadline(deadline, { ...facts, dates: { issued: null } }).civilDate).toBe('2025-06-02');
  });

  it('of a recurring rule has its first and last period, and no single date', () => {
    expect(resolveDeadline(yearly, facts)).toMatchObject({
      civilDate: null,
      instant: null,
      firstPeriod: '2025',
      lastPeriod: '2026',
      calendarVersion: null,
    });
    expect(resolveDeadline(yearly, { ...facts, dates: { issued: null } }).firstPeriod).toBeNull();
    expect(resolveDeadline(yearly, { ...facts, dates: { issued: '2027-01-01' } }).firstPeriod).toBeNull();
    const from2024: Deadline = { ...yearly, rule: { ...yearly.rule, first: '2024' } };
    expect(resolveDeadline(from2024, { ...facts, dates: { issued: null } }).firstPeriod).toBe('2024');
    expect(resolveDeadline(yearly, moving).calendarVersion).toBe('weekends-only');
  });

  it.each<Deadline>([
    { kind: 'CONDITIONAL', condition: 'sau khi có hướng dẫn' },
    { kind: 'DAY_UNKNOWN', every: 'year' },
    { kind: 'NONE', reason: 'kịp thời' },
  ])('has no date: %p', (deadline) =>
    expect(resolveDeadline(deadline, moving)).toMatchObject({
      kind: deadline.kind,
      civilDate: null,
      instant: null,
      firstPeriod: null,
      lastPeriod: null,
      calendarVersion: null,
    }),
  );
});

describe('what a deadline makes due in a range', () => {
  const range = { from: '2025-05-31', to: '2026-12-31' };

  it('is its periods, or once', () => {
    expect(duesBetween(yearly, range, facts).map(({ period, due }) => [period, due])).toEqual([
      ['2025', '2025-12-31'],
      ['2026', '2026-12-31'],
    ]);
    const instant = '2025-05-31T16:59:59.999Z';
    expect(duesBetween(saturday, range, facts)).toEqual([
      { period: 'once', start: null, end: null, due: '2025-05-31', instant },
    ]);
    expect(duesBetween(window, { from: '2025-01-01', to: '2025-05-31' }, facts)).toEqual([
      { period: 'once', start: '2025-05-01', end: '2025-05-31', due: '2025-05-31', instant },
    ]);
  });

  it('is nothing outside it, or without a date', () => {
    expect(duesBetween(saturday, { from: '2025-06-01', to: '2026-12-31' }, facts)).toEqual([]);
    expect(duesBetween(saturday, { from: '2025-01-01', to: '2025-05-30' }, facts)).toEqual([]);
    expect(duesBetween({ kind: 'NONE', reason: 'kịp thời' }, range, facts)).toEqual([]);
    expect(duesBetween({ kind: 'DAY_UNKNOWN', every: 'year' }, range, facts)).toEqual([]);
  });
});
