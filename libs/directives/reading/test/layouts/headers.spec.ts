import { header, readOne } from './read-layout.js';

describe('headers as conversion leaves them', () => {
  it('are rejoined where title, number and place are broken over lines', () => {
    const read = readOne(
      'ỦY\nBAN NHÂN DÂN\nTỈNH QUẢNG NAM\n-----\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n14/2007/QĐ-UBND\n|\nTam Kỳ, ngày 19 tháng 6 năm 2007\n|\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ LÀM VIỆC CỦA\nCÁC SỞ TỈNH QUẢNG NAM\nỦY BAN NHÂN DÂN TỈNH QUẢNG NAM\nCăn cứ Luật Tổ chức;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\n',
    );
    expect(header(read)).toMatchObject({
      type: 'decision',
      number: '14/2007/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Quảng Nam',
      date: '2007-06-19',
      subject: 'BAN HÀNH QUY CHẾ LÀM VIỆC CỦA CÁC SỞ TỈNH QUẢNG NAM',
    });
  });

  it('take the level that the block lost from the name below the title or from the dateline', () => {
    const block =
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 30/2021/QĐ-UBND | Hòa An, ngày 20 tháng 12 năm 2021 |\n';
    expect(readOne(`${block}ỦY BAN NHÂN DÂN THÀNH PHỐ HÒA AN\nCăn cứ Luật Đất đai;\n`).issuer?.value.name).toBe(
      'Ủy ban nhân dân thành phố Hòa An',
    );
    expect(readOne(`${block}Căn cứ Luật Đất đai;\n`).issuer?.value).toMatchObject({
      name: 'Ủy ban nhân dân tỉnh Hòa An',
      inferred: true,
    });
  });

  it('end where a subject on the line of the number begins', () => {
    const read = readOne(
      'BỘ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI ——\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc\n|\nSố: 2294/LĐTBXH-BVCSTE V/v: Thực hiện kế hoạch\n|\nHà Nội, ngày 01 tháng 07 năm 2008\n|\nKính gửi: Các sở\n',
    );
    expect(header(read)).toMatchObject({
      type: 'officialLetter',
      number: '2294/LĐTBXH-BVCSTE',
      issuer: 'Bộ Lao động - Thương binh và Xã hội',
      subject: 'Thực hiện kế hoạch',
    });
  });

  it('leave the menu of a legal database out, and take a lost subject from its title', () => {
    const read = readOne(
      'Quyết định 44/2025/QĐ-CTUBND phân cấp quản lý tài sản\nSố hiệu | 44/2025/QĐ-CTUBND\nLoại văn bản | Quyết định\nTình trạng | Còn hiệu lực\nCHỦ TỊCH ỦY BAN\nNHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 44/2025/QĐ-CTUBND |\nHòa An, ngày 20 tháng 11 năm 2025 |\nCăn cứ Luật Tổ chức;\n',
    );
    expect(header(read)).toMatchObject({
      number: '44/2025/QĐ-CTUBND',
      issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Hòa An',
      subject: 'phân cấp quản lý tài sản',
    });
  });
});
