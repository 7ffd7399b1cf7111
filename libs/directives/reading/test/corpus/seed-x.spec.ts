import { whereCorpus } from './corpus.js';
import { dutiesHolding, leadsOf, partsOf, seed } from './seeds.js';

whereCorpus('seed X, area extract', () => {
  it('X02 reads a subject introduced by "Về việc"', () => {
    expect(seed('X').subject?.value).toBe('triển khai nhiệm vụ thực hiện quy chế dân chủ và chính quyền thân thiện');
  });

  it('X06 cites the notice by number, once', () => {
    expect(seed('X').citations.flatMap(({ number }) => number ?? [])).toEqual(['121-TB/BCĐ']);
  });

  it('X07 lets the items after "một số nhiệm vụ trọng tâm sau" inherit from the sentence that opens them', () => {
    const [part] = partsOf(seed('X'), '1');
    expect(leadsOf(part)).toEqual(['các sở, cơ quan thuộc UBND tỉnh', 'UBND huyện, thành phố']);
    expect(part).toMatchObject({ modality: 'require', rule: 'imperative/preamble' });
  });

  it('X09 keeps the marker of a footnote inside the anchor', () => {
    expect(partsOf(seed('X'), '1')[1]?.anchors[0]?.quote).toContain('giải quyết¹');
  });

  it('X10 re-attaches the footnote to the item of its marker, not to the item after it', () => {
    const note = partsOf(seed('X'), '1')[1]?.anchors.find(({ part }) => part === 'footnote');
    expect(note?.quote).toMatch(/^¹ như thủ tục trích đo địa chính/);
    expect(partsOf(seed('X'), '3').flatMap(({ anchors }) => anchors.map(({ part }) => part))).not.toContain('footnote');
  });

  it('X11 keeps the named programme in the words of its part', () => {
    expect(dutiesHolding(seed('X'), 'bộ giải pháp “Ứng dụng chuyển đổi số').map(({ item }) => item)).toEqual(['2']);
  });

  it('X12 marks an ellipsis as an open list', () => {
    const [part] = dutiesHolding(seed('X'), 'khai thác công cụ số trong tiếp nhận ý kiến người dân');
    expect(part?.flags).toContain('OPEN_LIST');
  });

  it('X13 anchors an unnumbered paragraph whose assignees are not among the recipients', () => {
    const [part] = partsOf(seed('X'), '2.p1');
    expect(leadsOf(part)).toEqual(['Báo Bắc Giang', 'Đài Phát thanh và Truyền hình tỉnh']);
  });

  it('X22 reads a nested list of copies', () => {
    expect(seed('X').distribution.map(({ level, value }) => [level, value])).toEqual([
      [1, 'Như kính gửi'],
      [1, 'CT, các PCT UBND tỉnh'],
      [1, 'VP UBND tỉnh:'],
      [2, 'LĐVP, TH'],
      [2, 'Lưu: VT, NC'],
    ]);
  });
});
