import { whereCorpus } from './corpus.js';
import { dutiesHolding, leadsOf, partsOf, pathsOf, seed, wordsOf } from './seeds.js';

whereCorpus('seed G, area extract', () => {
  it('G01 rejoins the issuer over table and line-break debris', () => {
    expect(seed('G').issuer?.value.name).toBe('Hội đồng nhân dân tỉnh Bắc Giang');
  });

  it('G02 parses number and date; no year in the symbol', () => {
    expect(seed('G').number?.value).toMatchObject({ ordinal: '46', symbol: 'NQ-HĐND', year: null });
    expect(seed('G').issueDate?.value.written).toBe('2024-07-12');
  });

  it('G04 finds five legal bases with their dates, two of them in one line', () => {
    const bases = seed('G').citations.filter(({ role }) => role === 'basis');
    expect(bases.map(({ date }) => date)).toEqual([
      '2015-06-19',
      '2019-11-22',
      '2022-11-10',
      '2023-08-14',
      '2023-04-06',
    ]);
    expect(bases.map(({ number }) => number)).toEqual([null, null, null, '59/2023/NĐ-CP', '346/QĐ-TTg']);
  });

  it('G05 links the submittal and a verification report that has no number', () => {
    const considered = seed('G').citations.filter(({ role }) => role === 'considered');
    expect(considered).toContainEqual(
      expect.objectContaining({ number: '213/TTr-UBND', type: 'submittal', date: '2024-07-02' }),
    );
    expect(considered).toContainEqual(expect.objectContaining({ number: null, type: 'report' }));
  });

  it('G06 anchors article, clause and point', () => {
    expect(pathsOf(seed('G').items)).toEqual(expect.arrayContaining(['Điều 1', 'Điều 1.2', 'Điều 1.2.d', 'Điều 3']));
  });

  it('G09 takes beneficiaries for no assignees', () => {
    for (const part of partsOf(seed('G'), 'Điều 1.1')) expect(leadsOf(part)).toEqual([]);
  });

  it('G10 proposes the second content of clause 1 as a part of its own', () => {
    const parts = partsOf(seed('G'), 'Điều 1.1');
    expect(wordsOf(parts.at(-1))).toMatch(/^Đồng thời bồi dưỡng/);
    expect(parts.length).toBeGreaterThan(1);
  });

  it('G12 splits the plan from the continuous part', () => {
    const [plan, review] = partsOf(seed('G'), 'Điều 1.2.b');
    expect(wordsOf(plan)).toMatch(/^Xây dựng và triển khai/);
    expect(wordsOf(review)).toMatch(/^đồng thời rà soát/);
  });

  it('G20 says of a principle that it obliges nobody', () => {
    expect(seed('G').noObligations).toContainEqual(
      expect.objectContaining({
        reason: 'principle',
        item: 'Điều 1.4.b',
        quote: expect.stringContaining('đi đôi') as string,
      }),
    );
    expect(dutiesHolding(seed('G'), 'đi đôi với giữ nghiêm')).toEqual([]);
  });

  it('G22 does not depend on the punctuation of points', () => {
    expect(pathsOf(seed('G').items)).toEqual(expect.arrayContaining(['Điều 1.5.a', 'Điều 1.5.b']));
  });

  it('G23 splits a long compound sentence and marks that its subject changes', () => {
    const parts = partsOf(seed('G'), 'Điều 1.5.b');
    expect(parts.length).toBeGreaterThan(1);
    expect(wordsOf(parts.at(-1))).toMatch(/^đồng thời tham gia, giám sát/);
    expect(parts.at(-1)?.flags).toContain('SUBJECT_CHANGES');
  });

  it('G25 takes the funding note for no assignment', () => {
    expect(partsOf(seed('G'), 'Điều 2')).toEqual([]);
    expect(seed('G').noObligations).toContainEqual(expect.objectContaining({ reason: 'funding', item: 'Điều 2' }));
  });

  it('G30 reads fourteen entries and takes lists after a colon apart', () => {
    const { distribution } = seed('G');
    expect(distribution).toHaveLength(14);
    expect(distribution[1]?.bodies).toEqual(['bộ Xây dựng', 'bộ Nội vụ', 'bộ Kế hoạch và Đầu tư']);
  });

  it('G32 reads a filing line with a full stop for a comma', () => {
    expect(seed('G').distribution.at(-1)).toMatchObject({ kind: 'filing', value: 'Lưu: VT. CTHĐND' });
  });
});
