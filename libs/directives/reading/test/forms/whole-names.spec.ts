import { readOne, reportsOf, tasksOf } from '../layouts/read-layout.js';
import { itemOf } from './item.js';

const leadsOf = (words: string) => tasksOf(readOne(itemOf(words))).find(({ item }) => item === '1')?.leads;

describe('names of bodies', () => {
  it.each([
    ['Sở Y tế kích hoạt phương án dự phòng đối với các bệnh viện.', ['Sở Y tế']],
    ['Công an tỉnh lắp camera tại các tuyến đường trọng điểm.', ['Công an tỉnh']],
    ['Về nguồn vốn: Sở Tài chính bố trí đủ kinh phí.', ['Sở Tài chính']],
    [
      'Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai theo dõi diễn biến bão.',
      ['Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai'],
    ],
    ['Đề nghị Viettel Hòa An, VNPT Hòa An phủ sóng các thôn còn lại.', ['Viettel Hòa An', 'VNPT Hòa An']],
    [
      'Các doanh nghiệp kinh doanh xăng dầu, gas, lương thực bảo đảm nguồn cung.',
      ['Các doanh nghiệp kinh doanh xăng dầu, gas, lương thực'],
    ],
    ['Ban quản trị các nhà chung cư thường xuyên tự kiểm tra hệ thống điện.', ['Ban quản trị các nhà chung cư']],
    ['HTX Nông nghiệp chủ động bơm nước.', ['HTX Nông nghiệp']],
    ['Đề nghị Thủ trưởng các đơn vị chỉ đạo bộ phận tham mưu rà soát.', ['Thủ trưởng các đơn vị']],
  ])('"%s" is led by %j', (words, leads) => {
    expect(leadsOf(words)).toEqual(leads);
  });

  it('what a body agrees with obliges nobody', () => {
    expect(leadsOf('Chính phủ thống nhất với nội dung dự án Luật. Giao Bộ Tư pháp hoàn thiện dự án Luật.')).toEqual([
      'Bộ Tư pháp',
    ]);
  });

  it('a body that the letter is sent to is one in its text too', () => {
    const text =
      'BỘ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 8/BXD-VP\nHà Nội, ngày 5 tháng 3 năm 2019\nKính gửi:\n- Vườn thú Hòa An;\n- Sở Xây dựng.\nBộ Xây dựng yêu cầu:\n1. Vườn thú Hòa An\n- Rà soát chuồng trại.\n2. Vườn thú Hòa An báo cáo kết quả về Bộ Xây dựng.\n';
    expect(tasksOf(readOne(text)).map(({ leads }) => leads)).toEqual([['Vườn thú Hòa An'], ['Vườn thú Hòa An']]);
  });
});

describe('whom a lead is to direct', () => {
  it.each([
    ['Công an tỉnh chỉ đạo các đơn vị chức năng điều tra, xử lý vi phạm.', ['các đơn vị chức năng']],
    ['Chủ tịch UBND huyện tăng cường chỉ đạo, đôn đốc các xã, thị trấn rà soát.', ['các xã, thị trấn']],
    ['Bộ Công Thương chỉ đạo kiểm tra, vận hành an toàn các hồ chứa.', []],
  ])('"%s" is %j', (words, names) => {
    expect(readOne(itemOf(words)).obligations[0]?.addressees.map(({ name }) => name)).toEqual(names);
  });
});

describe('what stands under words that open an order', () => {
  const letter = (lead: string, items: string): string =>
    `BỘ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 8/BXD-VP\nHà Nội, ngày 5 tháng 3 năm 2019\nKính gửi: Các sở y tế; Các cục thuộc Bộ.\n${lead}\n${items}\n`;
  const read = (lead: string, items: string) => tasksOf(readOne(letter(lead, items)));

  it('is ordered although they begin with a legal basis', () => {
    const tasks = read(
      'Căn cứ Công điện số 5/CĐ-TTg, Trưởng ban yêu cầu:',
      '1. Công an tỉnh kiểm tra nhà trọ.\n2. Sở Y tế:\n- Kích hoạt các tổ tại cộng đồng dân cư.',
    );
    expect(tasks.map(({ item, leads }) => [item, ...leads])).toEqual([
      ['1', 'Công an tỉnh'],
      ['2.-1', 'Sở Y tế'],
    ]);
  });

  it('is led by whom a guidance speaks to', () => {
    const [task] = read(
      'Bộ Xây dựng hướng dẫn các cấp công đoàn tổ chức như sau:',
      '1. Tuyên truyền pháp luật về nhà ở.',
    );
    expect(task?.leads).toEqual(['các cấp công đoàn']);
  });

  it('is led by each body of the one line that the letter is sent to', () => {
    const [task] = read('Bộ Xây dựng thông báo như sau:', '1. Rà soát các dự án nhà ở.');
    expect(task?.leads).toEqual(['Các sở y tế', 'Các cục thuộc Bộ']);
  });

  it('is work of its leads where they are to give work to their own people', () => {
    const [task] = read('Bộ Xây dựng yêu cầu các sở y tế thực hiện:', '1. Phân công lãnh đạo sở phụ trách từng dự án.');
    expect(task?.leads).toEqual(['các sở y tế']);
  });
});

describe('what is no order or no deadline', () => {
  it('a paragraph before the words that open the order tells why', () => {
    const text = itemOf('Sở Nội vụ rà soát văn bản.').replace(
      'Trong thời gian qua',
      'Ngày 18/3/2019, Trạm Thú y huyện phát hiện 01 hộ có lợn bệnh.\nTrong thời gian qua',
    );
    expect(tasksOf(readOne(text)).map(({ item }) => item)).toEqual(['1', '2']);
  });

  it('a year before the day of issue is no deadline', () => {
    const words = 'Sở Xây dựng thống kê nhà xây dựng trước năm 1994, hoàn thành trước ngày 30/6/2019.';
    expect(readOne(itemOf(words)).obligations[0]?.deadline?.phrase).toContain('30/6/2019');
    expect(readOne(itemOf('Sở Xây dựng thống kê nhà xây dựng trước năm 1994.')).obligations[0]?.deadline).toBeNull();
  });
});

describe('reports', () => {
  it.each([
    ['Sở Nội vụ tổng hợp tình hình của các Bộ, địa phương, báo cáo Chính phủ hằng quý.', ['Chính phủ']],
    ['Nếu có khó khăn, vướng mắc, các sở kịp thời phản ánh về Sở Nội vụ để giải quyết.', ['Sở Nội vụ']],
  ])('"%s" goes to %j', (words, to) => {
    const reports = reportsOf(readOne(itemOf(words))).filter(({ item }) => item === '1');
    expect(reports.map((report) => report.to)).toEqual([to]);
  });

  it('asking for guidance is none', () => {
    const words = 'Nếu có khó khăn, vướng mắc, các sở phản ánh về Sở Nội vụ để được hướng dẫn.';
    expect(reportsOf(readOne(itemOf(words)))).toEqual([]);
  });
});
