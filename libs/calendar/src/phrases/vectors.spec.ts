import type { CivilDate } from '../civil/civil-date.js';
import { resolveDeadline } from '../deadline/resolve-deadline.js';
import { defaultDeadlineSettings, type DeadlineSettings } from '../deadline/settings.js';
import { periodsBetween } from '../recurrence/periods-between.js';
import { weekendsOnly } from '../working-days/work-calendar.js';
import type { ReadingContext } from './phrase-rule.js';
import { readDeadlinePhrase, type UnderstoodPhrase } from './read-deadline-phrase.js';

const context = (
  issueDate: CivilDate | null,
  settings: DeadlineSettings = defaultDeadlineSettings,
): ReadingContext => ({
  issueDate,
  settings,
  calendar: weekendsOnly,
});

const understood = (phrase: string, reading: ReadingContext): UnderstoodPhrase => {
  const result = readDeadlinePhrase(phrase, reading);
  if (!result.understood) throw new Error(`${phrase}: ${result.because}`);
  return result;
};

/** The first due dates on or after the issue date. */
const dues = (phrase: string, reading: ReadingContext, count: number): readonly string[] => {
  const { deadline, due } = understood(phrase, reading);
  if (deadline.kind !== 'RECURRING') return due === null ? [] : [due];
  const range = { from: reading.issueDate ?? '2025-01-01', to: '2035-12-31' };
  return periodsBetween(deadline.rule, range, reading)
    .slice(0, count)
    .map((period) => `${period.period} ${period.due}`);
};

const sameDay: DeadlineSettings = { before: 'sameDay', shiftNamedDate: false };

describe('the phrases of deadlines.md §5', () => {
  it.each([
    ['B15', 'định kỳ 6 tháng (trước ngày 01/6)', '2024-12-20', ['2025-H1 2025-05-31', '2026-H1 2026-05-31']],
    ['B16', 'năm (trước ngày 01/11)', '2024-12-20', ['2025 2025-10-31', '2026 2026-10-31']],
    ['N18', 'Hằng năm, trước ngày 01/12', '2023-09-01', ['2023 2023-11-30', '2024 2024-11-30']],
    ['G07', 'Hàng năm tổ chức từ 01 đến 02 lớp', '2024-07-01', ['2024 2024-12-31', '2025 2025-12-31']],
    ['G18', 'Hằng năm tổ chức hội nghị', '2024-07-01', ['2024 2024-12-31', '2025 2025-12-31']],
    ['N11', 'Năm 2024 và các năm tiếp theo', '2023-09-01', ['2024 2024-12-31', '2025 2025-12-31', '2026 2026-12-31']],
  ])('%s %s recurs', (_seed, phrase, issued, expected) =>
    expect(dues(phrase, context(issued), expected.length)).toEqual(expected),
  );

  it.each([
    ['N05', 'trong Quý III năm 2023', '2023-07-01', '2023-09-30'],
    ['N07', 'Trong Quý IV năm 2023', '2023-10-01', '2023-12-31'],
    ['N09', 'Tháng 10 năm 2023', '2023-10-01', '2023-10-31'],
    ['X04', '6 tháng cuối năm 2023', '2023-07-01', '2023-12-31'],
    ['T27', 'giai đoạn 2023 - 2025', '2023-01-01', '2025-12-31'],
  ])('%s %s is a window, due at its end', (_seed, phrase, start, end) => {
    const { deadline, due, instant, obligationKind } = understood(phrase, context(null));
    expect(deadline).toEqual({ kind: 'WINDOW', start, end });
    expect([due, instant, obligationKind]).toEqual([end, `${end}T16:59:59.999Z`, 'once']);
  });

  it('X04 proposes the end of the half-year, it does not decide it', () => {
    expect(understood('6 tháng cuối năm 2023', context(null)).notes).toEqual(['WINDOW_END_PROPOSED']);
    expect(understood('trong Quý III năm 2023', context(null)).notes).toEqual([]);
  });

  it.each([
    ['B15', 'định kỳ 6 tháng (trước ngày 01/6)', '2024-12-20', '2025-H1 2025-06-01'],
    ['B16', 'năm (trước ngày 01/11)', '2024-12-20', '2025 2025-11-01'],
    ['N18', 'Hằng năm, trước ngày 01/12', '2023-09-01', '2023 2023-12-01'],
  ])('%s with deadline.before = sameDay is due on the day itself', (_seed, phrase, issued, expected) => {
    expect(dues(phrase, context(issued, sameDay), 1)).toEqual([expected]);
    expect(understood(phrase, context(issued, sameDay)).notes).toContain('BEFORE_IS_SAME_DAY');
  });

  it('B15 on a Saturday moves only where the settings say so', () => {
    const moved = context('2024-12-20', { before: 'dayBefore', shiftNamedDate: true });
    expect(dues('định kỳ 6 tháng (trước ngày 01/6)', moved, 2)).toEqual(['2025-H1 2025-06-02', '2026-H1 2026-06-01']);
  });

  it('B16 is due before its year is over: a cut-off is needed', () => {
    expect(understood('năm (trước ngày 01/11)', context('2024-12-20')).notes).toEqual([
      'BEFORE_IS_DAY_BEFORE',
      'CUTOFF_NEEDED',
    ]);
    expect(understood('Hằng năm', context('2024-12-20')).notes).toEqual([]);
  });

  it('B04: a recurring rule is read without an issue date, but its first period waits for it', () => {
    const { deadline, phrase, rule } = understood('định kỳ 6 tháng (trước ngày 01/6)', context(null));
    const facts = { ...context(null), phrase, rule, ruleVersion: '1' };
    expect(resolveDeadline(deadline, { ...facts, dates: { issued: null } }).firstPeriod).toBeNull();
    expect(resolveDeadline(deadline, { ...facts, dates: { issued: '2024-12-20' } }).firstPeriod).toBe('2025-H1');
  });

  it('G27 hằng năm báo cáo HĐND tỉnh: the day is unknown, never silently 31/12', () => {
    const reading = understood('hằng năm báo cáo HĐND tỉnh', context('2024-07-01'));
    expect(reading.deadline).toEqual({ kind: 'DAY_UNKNOWN', every: 'year' });
    expect([reading.due, reading.instant]).toEqual([null, null]);
    expect(reading.obligationKind).toBe('recurring');
    expect(reading.proposal).toEqual({ kind: 'lastRegularSession' });
  });

  it.each(['Thường xuyên', 'tiếp tục', 'tăng cường', 'Thường xuyên kiểm tra, kịp thời phát hiện'])(
    'G11, T17, X14 %s is continuous',
    (phrase) => {
      const reading = understood(phrase, context(null));
      expect(reading.obligationKind).toBe('continuous');
      expect([reading.deadline.kind, reading.due]).toEqual(['NONE', null]);
    },
  );

  it('G19, T08, X20 kịp thời has no deadline', () => {
    const reading = understood('kịp thời', context(null));
    expect(reading.deadline).toEqual({ kind: 'NONE', reason: 'kịp thời' });
    expect(reading.obligationKind).toBeNull();
  });

  it('N13 Sau khi có văn bản hướng dẫn của Trung ương waits for its condition, kept as written', () => {
    const reading = understood(' Sau khi có văn bản hướng dẫn của Trung ương', context('2023-08-01'));
    expect(reading.deadline).toEqual({
      kind: 'CONDITIONAL',
      condition: 'Sau khi có văn bản hướng dẫn của Trung ương',
    });
    expect([reading.due, reading.obligationKind]).toEqual([null, 'conditional']);
  });

  it('T31 Nhận Công văn đề nghị… báo cáo kết quả names no date', () => {
    const reading = understood('Nhận Công văn đề nghị các đơn vị triển khai và báo cáo kết quả', context('2025-01-01'));
    expect(reading.deadline).toEqual({ kind: 'NONE', reason: 'văn bản không nêu thời hạn' });
  });

  it('B19 tổng hợp báo cáo UBND tỉnh names no date, but may follow what it consolidates', () => {
    const reading = context('2024-12-20');
    const phrase = 'tổng hợp báo cáo UBND tỉnh';
    const contributions = [understood('năm (trước ngày 01/11)', reading).deadline];
    expect(understood(phrase, reading).proposal).toBeNull();
    expect(understood(phrase, { ...reading, contributions: [] }).proposal).toBeNull();
    expect(understood(phrase, { ...reading, contributions })).toMatchObject({
      deadline: { kind: 'NONE', reason: 'văn bản không nêu thời hạn' },
      proposal: { kind: 'afterContributions', of: contributions },
    });
  });
});
