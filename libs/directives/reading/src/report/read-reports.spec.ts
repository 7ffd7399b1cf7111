import { proseAt } from '../text/prose.js';
import { readReports } from './read-reports.js';

const NOTHING = /(?!)/;

const duties = (text: string) =>
  readReports(proseAt(text, 0, text.length, NOTHING), {
    source: text,
    leads: [],
    destination: null,
    toActors: () => [],
  });

const schedule = (text: string): readonly string[] =>
  duties(text).flatMap(({ recurrences }) =>
    recurrences.map(({ period, relation, dueMonth, dueDay, dueDate }) =>
      [period, relation, dueMonth, dueDay, dueDate].filter((value) => value !== null).join(' '),
    ),
  );

describe('a report duty', () => {
  it.each([
    [
      'Báo cáo kết quả định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11) về UBND tỉnh',
      ['halfYear before 6 1', 'year before 11 1'],
    ],
    ['Hằng năm, trước ngày 01/12 báo cáo kết quả về Sở Nội vụ', ['year before 12 1']],
    ['định kỳ báo cáo theo từng quý về Tổng cục Thuế trước ngày 10 của tháng đầu quý tiếp theo', ['quarter before 10']],
    ['hằng năm báo cáo HĐND tỉnh kết quả thực hiện', ['year']],
    ['báo cáo kết quả về Sở Nội vụ trước ngày 15/11/2009', ['once before 2009-11-15']],
    ['báo cáo UBND tỉnh trong quý IV/2009', ['once 2009-Q4']],
    ['Nếu có khó khăn, vướng mắc, báo cáo UBND tỉnh (qua Sở Nội vụ)', ['onDemand']],
  ])('"%s" is due as its words say', (text, expected) => {
    expect(schedule(text)).toEqual(expected);
  });

  it('goes where it is sent, through the focal agency', () => {
    const [duty] = duties('Báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Nội vụ tổng hợp).');
    expect(duty?.routes).toMatchObject([
      {
        destination: { value: 'Ủy ban nhân dân tỉnh' },
        via: { value: 'Sở Nội vụ' },
        consolidator: 'Sở Nội vụ',
        accepts: true,
      },
    ]);
  });

  it('has a route for each of two destinations; the one that consolidates accepts', () => {
    const [duty] = duties('Hằng năm báo cáo về Cơ quan Thường trực Ban Chỉ đạo tỉnh và Sở Nội vụ để tổng hợp.');
    expect(duty?.routes.map(({ destination, accepts }) => [destination?.value, accepts])).toEqual([
      ['Cơ quan Thường trực Ban Chỉ đạo tỉnh', false],
      ['Sở Nội vụ', true],
    ]);
  });

  it('names the report that it may be part of', () => {
    const [duty] = duties('Báo cáo kết quả lồng ghép với báo cáo kết quả thực hiện Luật định kỳ 6 tháng về UBND tỉnh.');
    expect(duty?.host?.quote).toBe('lồng ghép với báo cáo kết quả thực hiện Luật');
  });

  it.each(['thực hiện theo chế độ báo cáo', 'Xét Báo cáo số 12/BC-UBND', 'thẩm định các báo cáo tài chính'])(
    '"%s" imposes none',
    (text) => {
      expect(duties(text)).toEqual([]);
    },
  );
});
