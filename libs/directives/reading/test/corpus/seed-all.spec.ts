import { whereCorpus } from './corpus.js';
import { dutiesHolding, partsOf, seed } from './seeds.js';

whereCorpus('all seeds, area extract', () => {
  it('ALL6 proposes nothing from sentences that oblige nobody', () => {
    const background = [
      ['B', 0, 'đã ban hành Nghị quyết số 43/2024/NQ-HĐND quyết định'],
      ['G', 0, 'được bố trí từ ngân sách nhà nước'],
      ['T', 1, 'từng bước tạo chuyển biến về nhận thức'],
      ['N', 0, 'Kế hoạch được ban hành nhằm'],
      ['X', 0, 'có Thông báo số 121-TB/BCĐ về Kết luận'],
    ] as const;
    for (const [letter, index, words] of background) expect(dutiesHolding(seed(letter, index), words)).toEqual([]);
  });

  it('ALL7 recognises words of modality', () => {
    expect(partsOf(seed('X'), '3')[0]?.modality).toBe('assign');
    expect(partsOf(seed('X'), '1')[0]?.modality).toBe('require');
    expect(partsOf(seed('B'), '5')[0]?.modality).toBe('ask');
  });

  it('ALL7 recognises words of role', () => {
    const roles = (letter: 'B' | 'X' | 'N', item: string): readonly string[] =>
      partsOf(seed(letter), item).flatMap(({ roles: found }) => found.map(({ role }) => role));
    expect(roles('B', '2.a')).toContain('monitor');
    expect(roles('B', '6')).toContain('supervisor');
    expect(roles('X', '4.-4')).toEqual(expect.arrayContaining(['focalAgency', 'monitor']));
  });

  it('ALL7 recognises verbs of work', () => {
    const verbs = new Set(
      (['B', 'G', 'N', 'X'] as const).flatMap((letter) =>
        seed(letter).obligations.flatMap(({ verbs: found }) => found),
      ),
    );
    const wanted = [
      'tham mưu',
      'hướng dẫn',
      'tổ chức',
      'rà soát',
      'theo dõi',
      'kiểm tra',
      'báo cáo',
      'đề xuất',
      'cập nhật',
      'xây dựng',
    ];
    expect(wanted.filter((verb) => !verbs.has(verb))).toEqual([]);
  });
});
