import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { transformFileSync } from '@swc/core';
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  weekendsOnly,
  workingDaysBetween,
  type WorkCalendar,
} from '../src/index.js';

const source = resolve(__dirname, '../src');
let compiled = '';

const compile = (file: string): void => {
  const { code } = transformFileSync(join(source, file), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
    swcrc: false,
  });
  const target = join(compiled, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
};

beforeAll(() => {
  compiled = mkdtempSync(join(tmpdir(), 'calendar-'));
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .forEach(compile);
});

afterAll(() => rmSync(compiled, { recursive: true }));

/** Runs in a process of its own: what Intl says of a moment in Viet Nam beside what the library says. */
const compareWithIntl = `
  const calendar = require('./index.js');
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
  const weekday = new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Ho_Chi_Minh', weekday: 'short' });
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const hours = [3, 16.999999722, 17];
  const differences = [];
  let previous = null;
  const start = Date.UTC(2020, 0, 1), end = Date.UTC(2041, 0, 1);
  for (let day = start; day < end; day += 86400000) {
    for (const hour of hours) {
      const moment = new Date(day + Math.floor(hour * 3600000));
      const ours = calendar.civilDateOf(moment.toISOString());
      if (ours !== date.format(moment)) differences.push(['date', moment.toISOString(), ours]);
    }
    const today = date.format(new Date(day));
    const last = new Date(calendar.endOfDay(today)), first = new Date(calendar.startOfDay(today));
    if (date.format(last) !== today || date.format(new Date(last.getTime() + 1)) === today) differences.push(['end', today]);
    if (date.format(first) !== today || date.format(new Date(first.getTime() - 1)) === today) differences.push(['start', today]);
    if (calendar.afterDay(today) !== new Date(last.getTime() + 1).toISOString()) differences.push(['after', today]);
    if (names[calendar.weekdayOf(today) - 1] !== weekday.format(new Date(day))) differences.push(['weekday', today]);
    if (previous && calendar.addDays(previous, 1) !== today) differences.push(['next', today]);
    previous = today;
  }
  process.stdout.write(JSON.stringify({
    offset: new Date(Date.UTC(2025, 0, 1)).getTimezoneOffset(), days: (end - start) / 86400000, differences,
  }));
`;

describe('every day from 2020 to 2040', () => {
  it.each([
    ['UTC', 0],
    ['Asia/Ho_Chi_Minh', -420],
    ['America/New_York', 300],
  ])('is the day that Intl shows for Viet Nam, in a process whose zone is %s', (TZ, offset) => {
    const run = spawnSync(process.execPath, ['-e', compareWithIntl], {
      cwd: compiled,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual({ offset, days: 7671, differences: [] });
  });
});

describe('working days from 2020 to 2040', () => {
  const calendar: WorkCalendar = {
    ...weekendsOnly,
    version: 'test',
    holidays: Array.from({ length: 21 }, (_, index) => [`${2020 + index}-01-01`, `${2020 + index}-09-02`]).flat(),
    swapDays: ['2024-05-04', '2025-04-26', '2030-09-01'],
  };
  const name = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'long' });
  const all = Array.from({ length: 7671 }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index)));
  const works = (day: Date): boolean => {
    const date = day.toISOString().slice(0, 10);
    const off = ['Saturday', 'Sunday'].includes(name.format(day)) || calendar.holidays.includes(date);
    return calendar.swapDays.includes(date) || !off;
  };
  const dates = all.map((day) => day.toISOString().slice(0, 10));
  const working = all.filter(works).map((day) => day.toISOString().slice(0, 10));

  it('are those of an independent table', () => {
    expect(dates.filter((date) => isWorkingDay(date, calendar))).toEqual(working);
  });

  it('are counted forward from the day after and back from the day before', () => {
    const counted: string[][] = [];
    const expected: string[][] = [];
    let passed = 0;
    for (const date of dates.slice(0, -30)) {
      const before = passed;
      if (working[passed] === date) passed += 1;
      if (before < 3) continue;
      counted.push([1, 7, -1, -3].map((days) => addWorkingDays(date, days, calendar)));
      expected.push([passed, passed + 6, before - 1, before - 3].map((index) => working[index] ?? 'none'));
    }
    expect(counted).toEqual(expected);
    expect(counted.length).toBeGreaterThan(7600);
  });

  it('are counted between two days without the first and with the last', () => {
    const sample = dates.filter((_, index) => index % 97 === 0).slice(0, -1);
    expect(sample.map((date) => workingDaysBetween(date, addDays(date, 30), calendar))).toEqual(
      sample.map((date) => working.filter((candidate) => candidate > date && candidate <= addDays(date, 30)).length),
    );
  });
});
