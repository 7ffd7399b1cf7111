import { dutiesHolding, leadsOf, partsOf, pathsOf, seed, seedText, wordsOf } from './seeds.js';
import { whereCorpus } from './corpus.js';

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

  it('N06 takes participants for no assignees', () => {
    expect(leadsOf(partsOf(seed('N'), 'p1')[0])).toEqual([
      'Cơ quan Thường trực Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở tỉnh',
    ]);
  });
});

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
