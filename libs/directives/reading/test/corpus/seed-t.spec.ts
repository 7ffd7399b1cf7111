import { whereCorpus } from './corpus.js';
import { dutiesHolding, partsOf, seed, seedText, wordsOf } from './seeds.js';

whereCorpus('seed T, area extract', () => {
  it('T01 skips markdown and keeps it in the text that ranges count', () => {
    const { issuer } = seed('T');
    expect(issuer?.value.name).toBe('Ủy ban nhân dân tỉnh Thái Bình');
    expect(seedText('T').slice((issuer?.range.start ?? 0) - 2, issuer?.range.start)).toBe('**');
  });

  it('T02 parses number and date', () => {
    expect(seed('T').number?.value).toMatchObject({ ordinal: '1140', symbol: 'UBND-NCKS', draftingUnit: 'NCKS' });
    expect(seed('T').issueDate?.value.written).toBe('2024-03-29');
  });

  it('T03 reads the recipients of the outer document', () => {
    expect(seed('T').recipients.map(({ value }) => value)).toEqual([
      'Các sở, ban, ngành trực thuộc Ủy ban nhân dân tỉnh',
      'Ủy ban nhân dân huyện, thành phố',
    ]);
  });

  it('T12 finds the Party document that starts inside the file; its date stands before its number', () => {
    expect(seed('T').encloses).toBe(1);
    const inner = seed('T', 1);
    expect(inner.layout).toBe('party');
    expect(inner.issuer?.value).toMatchObject({
      name: 'Ban Chỉ đạo thực hiện dân chủ ở cơ sở',
      parent: 'Tỉnh ủy Thái Bình',
    });
    expect(inner.issueDate?.range.start).toBeLessThan(inner.number?.range.start ?? 0);
  });

  it('T13 mends a stray blank in a Party symbol', () => {
    expect(seed('T', 1).number?.value).toMatchObject({ written: '44-CV/BCĐ', ordinal: '44', style: 'party' });
  });

  it('T14 reads recipients although the first stands on the line of the label', () => {
    expect(seed('T', 1).recipients.map(({ value }) => value)).toEqual([
      'Ban Cán sự đảng Ủy ban nhân dân tỉnh',
      'Các sở, ban, ngành, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tỉnh',
      'Ban Chỉ đạo thực hiện dân chủ ở cơ sở các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
    ]);
  });

  it('T15 proposes nothing from the background paragraph', () => {
    expect(dutiesHolding(seed('T', 1), 'đã có hiệu lực từ ngày')).toEqual([]);
    expect(dutiesHolding(seed('T', 1), 'khối đại đoàn kết')).toEqual([]);
  });

  it('T18 makes no duty of its own of a quality', () => {
    const parts = partsOf(seed('T', 1), '1');
    expect(parts).toHaveLength(1);
    expect(wordsOf(parts[0])).toContain('Gắn kết chặt chẽ');
  });

  it('T22 rejoins a sentence over a page break and keeps its misprint', () => {
    const [part] = dutiesHolding(seed('T', 1), 'đẩy manh công tác tham mưu');
    expect(part?.anchors[0]?.quote).toContain('đẩy\n\nmanh');
  });

  it('T23 finds three duties in the first sentence of item 3', () => {
    expect(partsOf(seed('T', 1), '3').slice(0, 3).map(wordsOf)).toEqual([
      expect.stringMatching(/tiếp tục tổ chức tập huấn/),
      expect.stringMatching(/^tăng cường kiểm tra .* theo các loại hình/),
      expect.stringMatching(/^kịp thời giải quyết/),
    ]);
  });

  it('T26 keeps the fields that a duty is tied to in its words', () => {
    const [part] = dutiesHolding(seed('T', 1), 'gắn với cải cách hành chính');
    expect(wordsOf(part)).toMatch(/công tác tiếp dân, giải quyết đơn thư/);
  });

  it('T32 reads the purpose of a copy', () => {
    expect(seed('T', 1).distribution[0]).toMatchObject({ purpose: 'toReport' });
  });
});
