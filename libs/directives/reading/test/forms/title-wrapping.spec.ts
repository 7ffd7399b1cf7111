import { readOne, tasksOf } from '../layouts/read-layout.js';
import { itemOf } from './item.js';

const decision = (title: string, articles: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-UBND\nHòa An, ngày 5 tháng 3 năm 2019\nQUYẾT ĐỊNH\n${title}\nỦY BAN NHÂN DÂN TỈNH HÒA AN\nCăn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;\nQUYẾT ĐỊNH:\n${articles}\n`;

describe('a title broken over lines', () => {
  it('keeps the half of a word that is spelt like a body', () => {
    const text = decision(
      'BAN HÀNH QUY CHẾ QUẢN LÝ RÁC THẢI TRÊN ĐỊA\nBÀN TỈNH HÒA AN',
      'Điều 1. Sở Xây dựng rà soát.',
    );
    expect(readOne(text).subject?.value).toBe('BAN HÀNH QUY CHẾ QUẢN LÝ RÁC THẢI TRÊN ĐỊA BÀN TỈNH HÒA AN');
  });

  it('leaves a number with a letter to the citations', () => {
    const text = decision('BAN HÀNH QUY CHẾ', 'Điều 1. Sở Xây dựng rà soát theo Nghị quyết số 02a/NQ-HĐND.');
    expect(readOne(text).citations.map(({ number }) => number)).toEqual(['30c/NQ-CP', '02a/NQ-HĐND']);
  });
});

describe('an item that begins with its bodies on a line of their own', () => {
  it('is not glued to the work below, although lines are broken at a width', () => {
    const text = itemOf(
      `Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và các đơn vị có liên quan\nhướng dẫn việc thực hiện Chỉ thị này trong năm 2019 trên địa bàn toàn tỉnh.\n2. Các sở, ban, ngành, đơn vị cấp tỉnh; UBND các huyện, thị xã, thành phố\nBáo cáo kết quả thực hiện gửi về Sở Xây dựng trước ngày 15 tháng 11 năm 2019\nđể tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo quy định hiện hành.`,
    ).replace('\n2. Sở Tư pháp', '\n3. Sở Tư pháp');
    const [, task] = tasksOf(readOne(text));
    expect(task?.leads).toEqual(['Các sở, ban, ngành, đơn vị cấp tỉnh', 'UBND các huyện, thị xã, thành phố']);
  });
});
