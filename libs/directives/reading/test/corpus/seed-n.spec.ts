import { whereCorpus } from './corpus.js';
import { dutiesHolding, leadsOf, partsOf, seed, wordsOf } from './seeds.js';

whereCorpus('seed N, area extract', () => {
  it('N01 knows a secondary source, leaves web furniture out and keeps the date of the page apart', () => {
    const read = seed('N');
    expect(read).toMatchObject({ secondarySource: true, layout: 'page', issueDate: null });
    expect(read.publishedOn?.value.written).toBe('2024-05-25');
    expect(read.items.map(({ quote }) => quote).join(' ')).not.toMatch(/Gửi cho bạn bè|Xem nhiều nhất|nghean\.gov\.vn/);
  });

  it('N03 proposes nothing from two paragraphs of aims', () => {
    const aims = seed('N').obligations.filter((obligation) =>
      /khơi dậy|nhằm triển khai|phải đảm bảo/.test(wordsOf(obligation)),
    );
    expect(aims).toEqual([]);
  });

  it('N04 shows the bare order at the end of the aims, with the bodies before it and hardly any confidence', () => {
    const [monitoring] = dutiesHolding(seed('N'), 'Thường xuyên kiểm tra, đôn đốc');
    expect(monitoring).toMatchObject({ kind: 'continuous', rule: 'after-principle/same-item' });
    expect(leadsOf(monitoring)).toEqual(['Các cơ quan, đơn vị, địa phương']);
    expect(monitoring?.roles.map(({ role }) => role)).toEqual(['monitor']);
    expect(monitoring?.confidence).toBeLessThan(0.4);
  });

  it('N06 takes participants for no assignees', () => {
    expect(leadsOf(partsOf(seed('N'), 'p1')[0])).toEqual([
      'Cơ quan Thường trực Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở tỉnh',
    ]);
  });
});
