import { circularText } from './circular.js';
import { conclusionNoticeText } from './conclusion-notice.js';
import { decisionText } from './decision.js';
import { ministryLetterText } from './ministry-letter.js';
import { planText } from './plan.js';
import { header, readOne, reportsOf, tasksOf } from './read-layout.js';

describe('a plan of a province', () => {
  const read = readOne(planText);

  it('has its header read', () => {
    expect(header(read)).toEqual({
      type: 'plan',
      number: '87/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Hòa An',
      date: '2021-03-05',
      subject: 'Triển khai công tác phòng cháy, chữa cháy rừng trên địa bàn tỉnh năm 2021',
      signer: 'Nguyễn Văn A',
    });
    expect(read.signature.capacities).toEqual(['ON_BEHALF', 'FOR_HEAD']);
  });

  it('takes lead, coordinating bodies and deadline from the lines below a task', () => {
    expect(tasksOf(read)[0]).toEqual({
      item: 'II.1.a',
      leads: ['Sở Nông nghiệp và Phát triển nông thôn'],
      coordinating: ['Sở Thông tin và Truyền thông', 'Báo Hòa An', 'UBND các huyện, thành phố'],
    });
    expect(read.obligations[0]?.deadline?.reading).toMatchObject({ kind: 'WINDOW', to: '2021-06-30' });
  });

  it('proposes nothing from purpose, requirements and funding', () => {
    expect(read.obligations.filter(({ item }) => /^I\.|^III/.test(item))).toEqual([]);
    expect(read.noObligations.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['purpose', 'funding']));
  });

  it('lets dashes inherit the body of their heading', () => {
    const leads = tasksOf(read).filter(({ item }) => item.startsWith('IV.1'));
    expect(leads.map((task) => task.leads)).toEqual([
      ['Sở Nông nghiệp và Phát triển nông thôn'],
      ['Sở Nông nghiệp và Phát triển nông thôn'],
    ]);
  });

  it('reads a date, a period and a report when difficulties arise', () => {
    expect(reportsOf(read)).toEqual([
      { item: 'IV.1.-2', to: ['UBND tỉnh'], via: null, when: ['once before 2021-12-15'] },
      { item: 'IV.3', to: ['Sở Nông nghiệp và Phát triển nông thôn'], via: null, when: ['quarter before 20'] },
      { item: 'p1', to: ['UBND tỉnh'], via: 'Sở Nông nghiệp và Phát triển nông thôn', when: ['onDemand'] },
    ]);
  });
});

describe('a decision in articles', () => {
  const read = readOne(decisionText);

  it('has its header read over two columns', () => {
    expect(header(read)).toMatchObject({
      type: 'decision',
      number: '1512/QĐ-BTNMT',
      issuer: 'Bộ Tài nguyên và Môi trường',
      subject: 'ban hành Chương trình công tác dân vận của Bộ',
      signer: 'Nguyễn Văn A',
    });
  });

  it('obliges in the articles that give work, not in those that enact or take effect', () => {
    expect(tasksOf(read).map(({ item, leads }) => [item, leads])).toEqual([
      ['Điều 2', ['Vụ Tổ chức cán bộ']],
      ['Điều 4', ['Chánh Văn phòng Bộ', 'Vụ trưởng Vụ Tổ chức cán bộ', 'Thủ trưởng các đơn vị trực thuộc Bộ']],
    ]);
    expect(reportsOf(read)).toEqual([{ item: 'Điều 2', to: ['Bộ trưởng'], via: null, when: ['halfYear', 'year'] }]);
  });
});

describe('a notice of conclusions', () => {
  const read = readOne(conclusionNoticeText);

  it('leaves what is told and agreed, and takes what is given', () => {
    expect(tasksOf(read).map(({ item, leads }) => [item, leads])).toEqual([
      ['2', ['Bộ Giao thông vận tải']],
      ['3', ['Ủy ban nhân dân các tỉnh có dự án đi qua']],
      ['4', ['Bộ Kế hoạch và Đầu tư']],
      ['5', ['Bộ Giao thông vận tải']],
    ]);
  });
});

describe('a letter of a ministry', () => {
  const read = readOne(ministryLetterText);

  it('keeps the letters of its parts in the paths', () => {
    expect(tasksOf(read).map(({ item }) => item)).toEqual(['A.1', 'B.I.1', 'B.I.2', 'C.-1', 'C.-2', 'p1']);
  });

  it('sends the reports of a list where its lead-in says', () => {
    expect(reportsOf(read).slice(0, 2)).toEqual([
      { item: 'C.-1', to: ['Bộ'], via: 'Vụ Giáo dục Trung học', when: ['once before 2014-01-15'] },
      { item: 'C.-2', to: ['Bộ'], via: 'Vụ Giáo dục Trung học', when: ['once before 2014-06-15'] },
    ]);
  });
});

describe('a circular', () => {
  it('obliges only in its articles on responsibility', () => {
    expect(tasksOf(readOne(circularText)).map(({ item, leads }) => [item, leads])).toEqual([
      ['Điều 3.1', ['Sở Y tế']],
      ['Điều 3.2', ['Sở Y tế']],
      ['Điều 4', ['Vụ Kế hoạch - Tài chính']],
    ]);
  });
});
