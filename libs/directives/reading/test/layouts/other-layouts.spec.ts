import { partyProgrammeText } from './party-programme.js';
import { planWithTableText } from './plan-with-table.js';
import { header, readOne, reportsOf, tasksOf } from './read-layout.js';
import { scannedInstructionText } from './scanned-instruction.js';
import { telegramText } from './telegram.js';

describe('a telegram', () => {
  const read = readOne(telegramText);

  it('is addressed by its own list', () => {
    expect(read.recipients.map(({ value }) => value)).toEqual([
      'Bí thư các tỉnh ủy, thành ủy trực thuộc Trung ương',
      'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ',
      'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
    ]);
  });

  it('splits ministries named after a colon', () => {
    expect(tasksOf(read).find(({ item }) => item === '3')?.leads).toEqual(['Bộ Công an', 'Bộ Quốc phòng']);
  });

  it('reads a daily report', () => {
    expect(reportsOf(read)).toEqual([{ item: '2.-2', to: ['Thủ tướng Chính phủ'], via: null, when: ['day'] }]);
  });
});

describe('a scanned instruction', () => {
  const read = readOne(scannedInstructionText);

  it('has columns parted and lost accents of common words restored', () => {
    expect(header(read)).toEqual({
      type: 'instruction',
      number: '11/CT-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Bắc Sơn',
      date: '2012-09-14',
      subject: 'chấn chỉnh công tác quản lý đất đai trên địa bàn tỉnh',
      signer: 'Nguyễn Văn A',
    });
  });

  it('does not open an item at a number inside a broken sentence', () => {
    expect(tasksOf(read).map(({ item }) => item)).toEqual(['1.a', '1.b', '2', '3', 'p1']);
    expect(reportsOf(read)[0]?.when).toEqual(['month before 25']);
  });

  it('takes heads of departments after a colon one by one', () => {
    expect(tasksOf(read).at(-1)?.leads).toEqual([
      'Giám đốc Sở Tài nguyên và Môi trường',
      'Giám đốc Sở Xây dựng',
      'Giám đốc Sở Tài chính',
      'Chánh Thanh tra tỉnh',
      'Chủ tịch Ủy ban nhân dân các huyện, thị xã',
    ]);
  });
});

describe('a programme of a Party committee', () => {
  const read = readOne(partyProgrammeText);

  it('has its Party header read', () => {
    expect(read.layout).toBe('party');
    expect(header(read)).toMatchObject({ type: 'programme', number: '15-CTr/TU', issuer: 'Tỉnh ủy Hòa An' });
    expect(read.signature.capacities).toEqual(['ON_BEHALF']);
  });

  it('proposes measures of nobody with less confidence than work that is given', () => {
    const confidence = new Map(read.obligations.map((obligation) => [obligation.item, obligation.confidence]));
    expect(confidence.get('II.1')).toBeLessThan(confidence.get('III.1') ?? 0);
    expect(read.obligations.find(({ item }) => item === 'II.1')?.flags).toContain('NO_NAMED_LEAD');
  });
});

describe('a plan with a table', () => {
  it('makes a task of each row', () => {
    const read = readOne(planWithTableText);
    expect(tasksOf(read).slice(0, 2)).toEqual([
      { item: 'II.1', leads: ['Văn phòng Sở'], coordinating: ['Các phòng chuyên môn'] },
      { item: 'II.2', leads: ['Thanh tra Sở'], coordinating: ['Phòng Công chức'] },
    ]);
    expect(read.obligations[0]?.deadline?.reading).toMatchObject({ kind: 'WINDOW', unit: 'quarter' });
  });
});
