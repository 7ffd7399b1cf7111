import { readOne } from '../layouts/read-layout.js';

const signed = (tail: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 12/UBND-NC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa An, ngày 5 tháng 3 năm 2019\nKính gửi: Sở Nội vụ.\nỦy ban nhân dân tỉnh giao Sở Nội vụ rà soát các văn bản đã ban hành./.\n${tail}\n`;

const copies = 'Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.\n';

describe('the signature', () => {
  it.each([
    [`${copies}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn B`, ['ON_BEHALF', 'FOR_HEAD'], 'Trần Văn B'],
    [`${copies}TM. ỦY BAN\nNHÂN DÂN\nCHỦ TỊCH\nTrần Văn B`, ['ON_BEHALF'], 'Trần Văn B'],
    [`${copies}TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(Đã ký)\nTrần Văn B`, ['BY_ORDER'], 'Trần Văn B'],
    [`${copies}TUQ. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ\n\nTrần Văn B`, ['BY_DELEGATION'], 'Trần Văn B'],
    [`${copies}Q. GIÁM ĐỐC\nĐã ký\nTrần Văn B`, ['OWN'], 'Trần Văn B'],
    [`${copies}QUYỀN CHỦ TỊCH\nTrần Văn B`, ['OWN'], 'Trần Văn B'],
    [`${copies}T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký và đóng dấu)\nTrần Văn B`, ['ON_BEHALF'], 'Trần Văn B'],
    [`${copies}K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Văn B`, ['FOR_HEAD'], 'Trần Văn B'],
    [`${copies}KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n[Đã ký]\nThS. Trần Văn B`, ['FOR_HEAD'], 'Trần Văn B'],
    [`${copies}GIÁM ĐỐC\nPGS, TS. Trần Văn B`, ['OWN'], 'Trần Văn B'],
    [`${copies}GIÁM ĐỐC\nThiếu tướng Trần Văn B`, ['OWN'], 'Trần Văn B'],
    [`TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn B\n${copies}`, ['ON_BEHALF'], 'Trần Văn B'],
    [`KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn B`, ['FOR_HEAD'], 'Trần Văn B'],
    [
      `Nơi nhận:                TM. ỦY BAN NHÂN DÂN\n- Như trên;              KT. CHỦ TỊCH\n- Lưu: VT, NC.           PHÓ CHỦ TỊCH\n\n                         Trần Văn B`,
      ['ON_BEHALF', 'FOR_HEAD'],
      'Trần Văn B',
    ],
    [`Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; CHỦ TỊCH\n- Lưu: VT, NC. Trần Văn B`, ['ON_BEHALF'], 'Trần Văn B'],
    [
      `| Nơi nhận:\n- Như trên;\n- Lưu: VT, NC. | TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTrần Văn B |`,
      ['ON_BEHALF'],
      'Trần Văn B',
    ],
    [`${copies}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTRẦN VĂN B`, ['ON_BEHALF'], 'TRẦN VĂN B'],
    [`${copies}KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nKý bởi: Bộ Nội vụ\nTrần Văn B`, ['FOR_HEAD'], 'Trần Văn B'],
    [
      `${copies}KT. TỔNG GIÁM ĐỐC\nPHÓ TỔNG GIÁM ĐỐC\nTrần Văn B\nPHỤ LỤC\nDanh sách đơn vị`,
      ['FOR_HEAD'],
      'Trần Văn B',
    ],
    [`${copies}CHỦ TỊCH\n\n(Đã ký) Trần Văn B`, ['OWN'], 'Trần Văn B'],
    [`${copies}HIỆU TRƯỞNG\nY Văn B`, ['OWN'], 'Y Văn B'],
    [`${copies}TM. UBND HUYỆN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n#\nTrần Văn B`, ['ON_BEHALF', 'FOR_HEAD'], 'Trần Văn B'],
    [`${copies}TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nTrần Văn B`, ['OWN'], 'Trần Văn B'],
    [
      `${copies}TL. BỘ TRƯỞNG\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn B`,
      ['BY_ORDER', 'FOR_HEAD'],
      'Trần Văn B',
    ],
  ])('%s', (tail, capacities, name) => {
    const { signature } = readOne(signed(tail));
    expect(signature.name?.value).toBe(name);
    expect(signature.capacities).toEqual(capacities);
  });
});
