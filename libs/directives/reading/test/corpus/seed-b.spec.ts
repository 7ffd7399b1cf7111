import { whereCorpus } from './corpus.js';
import { seed } from './seeds.js';

whereCorpus('seed B, area extract', () => {
  it('B01 finds the issuer of a State document', () => {
    expect(seed('B').layout).toBe('state');
    expect(seed('B').issuer?.value).toMatchObject({ name: 'Ủy ban nhân dân tỉnh Bình Định', inferred: false });
  });

  it('B03 joins the subject over three lines and links the resolution it carries out', () => {
    const { subject, citations } = seed('B');
    expect(subject?.value).toMatch(
      /^triển khai thực hiện Nghị quyết số 43\/2024\/NQ-HĐND ngày 12\/12\/2024 của Hội đồng/,
    );
    expect(subject?.quote.split('\n')).toHaveLength(3);
    expect(citations[0]).toMatchObject({ number: '43/2024/NQ-HĐND', type: 'resolution', date: '2024-12-12' });
  });

  it('B08 finds two groups in one line of recipients', () => {
    const entry = seed('B').recipients.find(({ value }) => value.startsWith('Các sở, ban, ngành'));
    expect(entry?.bodies).toEqual(['Các sở, ban, ngành', 'đơn vị sự nghiệp thuộc tỉnh']);
  });

  it('B10 finds the short name of a document', () => {
    const alias = seed('B').aliases.find(({ kind }) => kind === 'document');
    expect(alias).toMatchObject({ name: 'Nghị quyết số 43/2024/NQ-HĐND' });
  });

  it('B11 finds the short name of an actor set that is narrower than the recipients', () => {
    const alias = seed('B').aliases.find(({ kind }) => kind === 'actors');
    expect(alias?.name).toBe('các cơ quan, đơn vị, địa phương');
    expect(alias?.stands).toContain('công lập');
    expect(alias?.members.join()).not.toContain('Mặt trận');
    expect(alias?.members.at(-1)).toBe('Ủy ban nhân dân các huyện, thị xã, thành phố');
  });

  it('B30 resolves "Như trên" to the recipients', () => {
    const { distribution, recipients } = seed('B');
    expect(distribution[0]?.kind).toBe('sameAsRecipients');
    expect(distribution[0]?.bodies).toEqual(recipients.map(({ value }) => value));
  });

  it('B32 keeps filing and drafting units apart from the copies', () => {
    expect(seed('B').distribution.at(-1)).toMatchObject({ kind: 'filing', value: 'Lưu: VT, P.HCTC, K7', bodies: [] });
  });
});
