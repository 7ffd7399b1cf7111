import { readOne } from '../layouts/read-layout.js';

/** A head whose number is printed as given. */
const headWith = (line: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${line}\nHòa An, ngày 5 tháng 3 năm 2019\nKính gửi: Sở Nội vụ.\nỦy ban nhân dân tỉnh giao Sở Nội vụ rà soát.\n`;

describe('the number in the head', () => {
  it.each([
    ['Số: 123/KH-UBND', '123/KH-UBND'],
    ['Số 45-CV/TU', '45-CV/TU'],
    ['Số:        /BC-STC', '/BC-STC'],
    ['Số:....../UBND-NC', '/UBND-NC'],
    ['Số: …… /UBND-NC', '/UBND-NC'],
    ['Số:     /2024/QĐ-UBND', '/2024/QĐ-UBND'],
    ['CV số: 77/UBND-KT', '77/UBND-KT'],
    ['Công văn số 77/UBND-KT', '77/UBND-KT'],
    ['Sô: 1287/SLĐTBXH-VP', '1287/SLĐTBXH-VP'],
    ['Sổ: 12/UBND-TH', '12/UBND-TH'],
    ['SỐ: 12/UBND-TH', '12/UBND-TH'],
    ['S ố: 12/UBND-TH', '12/UBND-TH'],
    ['Số : 2917 /SGDĐT-VP', '2917/SGDĐT-VP'],
    ['Số: 1140/ UBND - NCKS', '1140/UBND-NCKS'],
    ['Số: 05 /2019/QĐ-UBND', '05/2019/QĐ-UBND'],
    ['Số: 05/2019/ QĐ-UBND', '05/2019/QĐ-UBND'],
    ['Số 03 - HD/VPTW', '03-HD/VPTW'],
    ['Số: 1234/UBND-TH-NC', '1234/UBND-TH-NC'],
    ['Số: 99/BC-BCĐ389', '99/BC-BCĐ389'],
    ['Số: 88/STC.HCSN', '88/STC.HCSN'],
    ['Số: 45 /UBND', '45/UBND'],
    ['Số:123 /UBND–NC', '123/UBND-NC'],
    ['Số: 01/2021/TTLT-BTP-BNV', '01/2021/TTLT-BTP-BNV'],
    ['Số: 66/BHXH- TCKT', '66/BHXH-TCKT'],
    ['Số: 1000/QĐ/UBND', '1000/QĐ/UBND'],
    ['Số:12/ĐHQGHN-TCCB', '12/ĐHQGHN-TCCB'],
    ['Số: 3386/UBND-TNMT V/v tăng cường quản lý', '3386/UBND-TNMT'],
    ['Số: 123/KH-UBND, Hòa An, ngày 5 tháng 3 năm 2019', '123/KH-UBND'],
    ['Số: 123/KH-UBND Hòa An, ngày 5 tháng 3 năm 2019', '123/KH-UBND'],
    ['Số: 1l2/UBND-NC', '1l2/UBND-NC'],
    ['Số: 17/2016/NQ-HĐND.', '17/2016/NQ-HĐND'],
    ['Số: 25/KH - BCĐ', '25/KH-BCĐ'],
    ['* Số 12-KH/HU', '12-KH/HU'],
    ['Số: 512/TB-UBND (HỎA TỐC)', '512/TB-UBND'],
    ['Số: 1961/QĐUBND', '1961/QĐUBND'],
    ['Số: 12 /GM-VPUB', '12/GM-VPUB'],
    ['Số: 30/CTr-UBND-VX', '30/CTr-UBND-VX'],
    ['Số: 72/TW-MTTQ', '72/TW-MTTQ'],
    ['Số: 20/SYT-NVYD&QLHN', '20/SYT-NVYD&QLHN'],
  ])('printed "%s" is %s', (line, number) => {
    expect(readOne(headWith(line)).number?.value.written).toBe(number);
  });
});
