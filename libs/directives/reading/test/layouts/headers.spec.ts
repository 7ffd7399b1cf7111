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

  it('are read where words of two are broken apart, and where the title is lost', () => {
    const block = (title: string): string =>
      `UỶ BAN NHÂN\nDÂN\nTỈNH HÒA AN\n-----\n|\nCỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM\n|\nSố: 8/QĐ-UBND\n|\nHòa An,\nngày 25 tháng 5 năm 2015\n|\n${title}\nCăn cứ Luật Tổ chức;\n`;
    const expected = {
      type: 'decision',
      number: '8/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Hòa An',
      date: '2015-05-25',
    };
    const subject = 'PHÊ DUYỆT KẾ HOẠCH LƯU TRỮ';
    expect(header(readOne(block(`QUYẾT\nĐỊNH\nVỀ\nVIỆC ${subject}`)))).toMatchObject({ ...expected, subject });
    expect(header(readOne(block(`QUYẾT ĐỊNH\nVỀVIỆC ${subject}`)))).toMatchObject({ ...expected, subject });
    expect(header(readOne(block(subject)))).toMatchObject({ ...expected, subject });
  });

  it('are set apart where conversion ran them together into one line', () => {
    const read = readOne(
      'UBND TỈNH HÒA AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc Số : 41 /SNV-VP Hòa An, ngày 2 tháng 9 năm 2011 V/v báo cáo nhân sự Kính gửi: - Phòng Nội vụ các huyện; - Các trường. Thực hiện kế hoạch năm 2011, Sở Nội vụ yêu cầu:\n1. Phòng Nội vụ các huyện báo cáo nhân sự.\nNơi nhận: - Như trên; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn B',
    );
    expect(header(read)).toEqual({
      type: 'officialLetter',
      number: '41/SNV-VP',
      issuer: 'Sở Nội vụ',
      date: '2011-09-02',
      subject: 'báo cáo nhân sự',
      signer: 'Trần Văn B',
    });
    expect(read.recipients.map(({ value }) => value)).toEqual(['Phòng Nội vụ các huyện', 'Các trường']);
  });

  it('take the level from the page where the block lost it', () => {
    const read = readOne(
      'Chỉ thị 18/CT-UBND quản lý chợ\nSố hiệu | 18/CT-UBND |\nLoại văn bản | Chỉ thị |\nCơ quan ban hành | Thành phố Hòa An |\nỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 18/CT-UBND |\nHòa An, ngày 29 tháng 12 năm 2025 |\nCHỈ THỊ\nQUẢN LÝ CHỢ\nCông tác quản lý chợ còn hạn chế.\n',
    );
    expect(read.issuer?.value).toMatchObject({ name: 'Ủy ban nhân dân thành phố Hòa An', inferred: true });
  });
});
