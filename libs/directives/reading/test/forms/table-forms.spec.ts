import { readOne, tasksOf } from '../layouts/read-layout.js';

const plan = (work: string, annex = ''): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 77/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa An, ngày 18 tháng 02 năm 2022\nKẾ HOẠCH\nChuyển đổi số năm 2022\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n${work}\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi, đôn đốc.\nNơi nhận:\n- Các sở;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn S\n${annex}`;

const rowsOf = (text: string) =>
  readOne(text)
    .obligations.filter(({ rule }) => rule.startsWith('table-row'))
    .map(({ item, leads, coordinating, deadline }) => [
      item,
      leads.map(({ name }) => name).join(', '),
      coordinating.map(({ name }) => name).join(', '),
      deadline?.phrase ?? null,
    ]);

describe('a table of tasks', () => {
  it.each([
    [
      'with bars',
      '| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Số hóa hồ sơ | Sở Nội vụ | Các sở | Tháng 6/2022 |\n| 2 | Đào tạo cán bộ | Sở Tài chính | Sở Nội vụ | Tháng 9/2022 |',
    ],
    [
      'with one cell per line',
      'TT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\n1\nSố hóa hồ sơ\nSở Nội vụ\nCác sở\nTháng 6/2022\n2\nĐào tạo cán bộ\nSở Tài chính\nSở Nội vụ\nTháng 9/2022\n',
    ],
    [
      'with both bodies in one cell',
      'STT | Nhiệm vụ | Đơn vị thực hiện | Sản phẩm | Thời gian\n1 | Số hóa hồ sơ | Chủ trì: Sở Nội vụ; phối hợp: Các sở | Kho dữ liệu | Tháng 6/2022\n2 | Đào tạo cán bộ | Sở Tài chính chủ trì, phối hợp với Sở Nội vụ | Lớp học | Tháng 9/2022',
    ],
  ])('%s is read row by row', (_, table) => {
    expect(rowsOf(plan(table))).toEqual([
      ['I.1', 'Sở Nội vụ', 'Các sở', 'Tháng 6/2022'],
      ['I.2', 'Sở Tài chính', 'Sở Nội vụ', 'Tháng 9/2022'],
    ]);
    expect(tasksOf(readOne(plan(table))).at(-1)?.item).toBe('II.1');
  });

  it('keeps each cell under its heading where a cell is empty', () => {
    const table =
      '| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Số hóa hồ sơ | Sở Nội vụ | | Tháng 6/2022 |\n| 2 | Đào tạo cán bộ | Sở Tài chính | Sở Nội vụ | |';
    expect(rowsOf(plan(table))).toEqual([
      ['I.1', 'Sở Nội vụ', '', 'Tháng 6/2022'],
      ['I.2', 'Sở Tài chính', 'Sở Nội vụ', null],
    ]);
  });

  it('may have rows that only head others, and stand in an appendix', () => {
    const annex =
      'PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\nTT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\nI\nHồ sơ\n1\nSố hóa hồ sơ\nSở Nội vụ\nCác sở\nTháng 6/2022\nII\nCán bộ\n1\nĐào tạo cán bộ\nSở Tài chính\nSở Nội vụ\nTháng 9/2022\n';
    expect(rowsOf(plan('Chi tiết tại Phụ lục.', annex))).toEqual([
      ['Phụ lục.1', 'Sở Nội vụ', 'Các sở', 'Tháng 6/2022'],
      ['Phụ lục.1(2)', 'Sở Tài chính', 'Sở Nội vụ', 'Tháng 9/2022'],
    ]);
  });

  it('of an appendix that is a form to be filled in gives no work', () => {
    const form =
      'PHỤ LỤC\nMẪU BÁO CÁO\nSTT | Nội dung | Đơn vị thực hiện | Thời gian\n1 | Số hồ sơ tiếp nhận | ........ | ........\n2 | Số hồ sơ giải quyết | ........ | ........\n';
    expect(rowsOf(plan('Theo mẫu kèm theo.', form))).toEqual([]);
  });
});

describe('who and when within an item', () => {
  it.each([
    ['a) Số hóa hồ sơ (Sở Nội vụ chủ trì; hoàn thành trong tháng 6/2022).'],
    ['a) Số hóa hồ sơ (chủ trì: Sở Nội vụ; thời gian: tháng 6/2022).'],
    ['a) Số hóa hồ sơ. Đơn vị chủ trì: Sở Nội vụ. Thời gian hoàn thành: Tháng 6/2022.'],
    ['a) Số hóa hồ sơ.\n- Cơ quan chủ trì: Sở Nội vụ.\n- Thời gian: Tháng 6/2022.'],
  ])('is read: %s', (item) => {
    const task = readOne(plan(`1. Hồ sơ\n${item}`)).obligations.find((obligation) => obligation.item === 'I.1.a');
    expect(task?.leads.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect(task?.deadline?.reading).toMatchObject({ kind: 'WINDOW', to: '2022-06-30' });
  });
});
