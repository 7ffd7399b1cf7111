import { readOne, tasksOf } from '../layouts/read-layout.js';
import { itemOf } from './item.js';

const first = (words: string) => tasksOf(readOne(itemOf(words))).find(({ item }) => item === '1');

describe('who leads and who works with them', () => {
  it.each([
    [
      'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan tham mưu phương án.',
      ['Sở Nội vụ'],
      ['Sở Tài chính', 'các đơn vị liên quan'],
    ],
    [
      'Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và UBND các huyện, thành phố rà soát.',
      ['Sở Nội vụ'],
      ['các sở, ban, ngành', 'UBND các huyện, thành phố'],
    ],
    [
      'Giám đốc các Sở, Ban, ngành, đoàn thể tỉnh; Chủ tịch UBND các huyện rà soát các dự án.',
      ['Giám đốc các Sở, Ban, ngành, đoàn thể tỉnh', 'Chủ tịch UBND các huyện'],
      [],
    ],
    [
      'Ngày 9/11, UBND tỉnh ban hành văn bản yêu cầu các sở, ban, ngành chủ động kiểm tra các hồ chứa.',
      ['các sở, ban, ngành'],
      [],
    ],
    ['Sở Nội vụ trân trọng đề nghị quý cơ quan rà soát các dự án.', ['quý cơ quan'], []],
    ['Hằng quý đơn vị chủ quản rà soát các dự án.', ['đơn vị chủ quản'], []],
    ['Đề nghị các đơn vị có tên trên rà soát các dự án.', ['các đơn vị có tên trên'], []],
    ['Các địa phương có tuyến đường đi qua rà soát quy hoạch.', ['Các địa phương có tuyến đường đi qua'], []],
    ['Thanh tra huyện khẩn trương kết luận vụ việc.', ['Thanh tra huyện'], []],
    [
      'Chánh Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành.',
      ['Chánh Văn phòng', 'các ông, bà có tên tại Điều 1'],
      [],
    ],
    [
      'Các Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.',
      ['Các Tổ đại biểu', 'đại biểu Hội đồng nhân dân tỉnh'],
      [],
    ],
    ['Giao Chi cục Thuế chủ trì, cùng Sở Tài chính rà soát các khoản nợ.', ['Chi cục Thuế'], ['Sở Tài chính']],
    ['Sở Nội vụ có trách nhiệm hướng dẫn việc thực hiện.', ['Sở Nội vụ'], []],
    ['Sở Nội vụ (cơ quan thường trực) theo dõi việc thực hiện.', ['Sở Nội vụ'], []],
    [
      'Sở Nội vụ, Sở Tài chính, Sở Tư pháp theo chức năng, nhiệm vụ được giao hướng dẫn các đơn vị.',
      ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'],
      [],
    ],
    ['Các Sở: Nội vụ, Tài chính, Tư pháp hướng dẫn các đơn vị.', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'], []],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh giám sát việc thực hiện.',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các tổ chức chính trị - xã hội tỉnh'],
      [],
    ],
    [
      'Yêu cầu Chủ tịch UBND các huyện, thị xã, thành phố chỉ đạo các phòng, ban chuyên môn kiểm tra.',
      ['Chủ tịch UBND các huyện, thị xã, thành phố'],
      [],
    ],
    ['Phân công Sở Y tế là cơ quan đầu mối tổng hợp.', ['Sở Y tế'], []],
    [
      'Giao Giám đốc Công an tỉnh chỉ đạo lực lượng Công an các cấp tăng cường tuần tra.',
      ['Giám đốc Công an tỉnh'],
      [],
    ],
    ['Trách nhiệm của Sở Y tế: hướng dẫn các cơ sở khám bệnh.', ['Sở Y tế'], []],
    [
      'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh phối hợp tuần tra.',
      ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
      [],
    ],
    ['Ban Quản lý các khu công nghiệp tỉnh kiểm tra các doanh nghiệp.', ['Ban Quản lý các khu công nghiệp tỉnh'], []],
    ['Trung tâm Xúc tiến đầu tư tỉnh tổ chức hội nghị.', ['Trung tâm Xúc tiến đầu tư tỉnh'], []],
    [
      'Chi cục Kiểm lâm, Hạt Kiểm lâm các huyện tổ chức tuần tra rừng.',
      ['Chi cục Kiểm lâm', 'Hạt Kiểm lâm các huyện'],
      [],
    ],
    [
      'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Hòa An chỉ đạo các tổ chức tín dụng giảm lãi suất.',
      ['Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Hòa An'],
      [],
    ],
    [
      'Đài Phát thanh và Truyền hình tỉnh, Báo Hòa An, Cổng Thông tin điện tử tỉnh đưa tin kịp thời.',
      ['Đài Phát thanh và Truyền hình tỉnh', 'Báo Hòa An', 'Cổng Thông tin điện tử tỉnh'],
      [],
    ],
    ['Tỉnh Đoàn chủ trì phát động phong trào.', ['Tỉnh Đoàn'], []],
    ['Hội Liên hiệp Phụ nữ tỉnh vận động hội viên tham gia.', ['Hội Liên hiệp Phụ nữ tỉnh'], []],
    ['Văn phòng UBND tỉnh theo dõi, đôn đốc.', ['Văn phòng UBND tỉnh'], []],
    ['Thanh tra tỉnh tiến hành thanh tra đột xuất.', ['Thanh tra tỉnh'], []],
    ['UBND cấp huyện, UBND cấp xã tổ chức ký cam kết.', ['UBND cấp huyện', 'UBND cấp xã'], []],
    [
      'Cục Thuế, Cục Hải quan, Kho bạc Nhà nước tỉnh phối hợp chặt chẽ trong quản lý thu.',
      ['Cục Thuế', 'Cục Hải quan', 'Kho bạc Nhà nước tỉnh'],
      [],
    ],
    [
      'Người đứng đầu các cơ quan, đơn vị chịu trách nhiệm nếu để xảy ra vi phạm.',
      ['Người đứng đầu các cơ quan, đơn vị'],
      [],
    ],
    [
      'Sở Nông nghiệp và PTNT, các đơn vị liên quan kiểm tra hồ chứa.',
      ['Sở Nông nghiệp và PTNT', 'các đơn vị liên quan'],
      [],
    ],
    ['Công ty Điện lực Hòa An bảo đảm cung cấp điện.', ['Công ty Điện lực Hòa An'], []],
    [
      'Viện Kiểm sát nhân dân, Tòa án nhân dân hai cấp phối hợp giải quyết án.',
      ['Viện Kiểm sát nhân dân', 'Tòa án nhân dân hai cấp'],
      [],
    ],
    ['Sở Nội vụ cùng với Sở Tài chính thẩm định biên chế.', ['Sở Nội vụ'], ['Sở Tài chính']],
    [
      'Các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh rà soát đề án vị trí việc làm.',
      ['Các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh'],
      [],
    ],
    ['Các chủ đầu tư đẩy nhanh tiến độ giải ngân.', ['Các chủ đầu tư'], []],
    ['Giao đồng chí Phó Chủ tịch UBND huyện phụ trách kinh tế trực tiếp chỉ đạo.', ['Phó Chủ tịch UBND huyện'], []],
    [
      'Trưởng phòng Tài chính - Kế hoạch, Trưởng phòng Kinh tế và Hạ tầng kiểm tra các công trình.',
      ['Trưởng phòng Tài chính - Kế hoạch', 'Trưởng phòng Kinh tế và Hạ tầng'],
      [],
    ],
    ['Bảo hiểm xã hội tỉnh chủ trì, phối hợp cùng Sở Y tế giám định chi phí.', ['Bảo hiểm xã hội tỉnh'], ['Sở Y tế']],
    ['Sở Giáo dục và Đào tạo chỉ đạo các trường học tổ chức ngoại khóa.', ['Sở Giáo dục và Đào tạo'], []],
    ['Các xã, phường, thị trấn xây dựng kế hoạch cụ thể.', ['Các xã, phường, thị trấn'], []],
    ['Trung tâm Kiểm soát bệnh tật tỉnh cung cấp số liệu.', ['Trung tâm Kiểm soát bệnh tật tỉnh'], []],
    ['Sở Nội vụ căn cứ tình hình thực tế, tham mưu điều chỉnh kế hoạch.', ['Sở Nội vụ'], []],
    ['UBND huyện Tân Lĩnh khẩn trương hoàn thiện hồ sơ.', ['UBND huyện Tân Lĩnh'], []],
    ['Đảng ủy các xã, thị trấn lãnh đạo tổ chức thực hiện.', ['Đảng ủy các xã, thị trấn'], []],
    ['Ban Tổ chức Tỉnh ủy chủ trì thẩm định nhân sự.', ['Ban Tổ chức Tỉnh ủy'], []],
    ['Ban Chỉ đạo tỉnh phối hợp với Ban Dân vận Tỉnh ủy kiểm tra.', ['Ban Chỉ đạo tỉnh'], ['Ban Dân vận Tỉnh ủy']],
  ])('%s', (words, leads, coordinating) => {
    const task = first(words);
    expect(task?.leads).toEqual(leads);
    expect(task?.coordinating).toEqual(coordinating);
  });
});

describe('sentences that oblige nobody', () => {
  it.each([
    ['Ghi nhận, đánh giá cao sự cố gắng của các sở, ngành trong thời gian qua.'],
    ['Kinh phí thực hiện từ nguồn ngân sách nhà nước và các nguồn hợp pháp khác.'],
    ['Chỉ thị này có hiệu lực kể từ ngày ký.'],
    ['Không giao nhiệm vụ cho Sở Công Thương tổ chức hội chợ.'],
    ['Tình hình vi phạm trật tự đô thị còn diễn biến phức tạp.'],
    ['Nhìn chung các sở, ngành đã tích cực triển khai nhiệm vụ được giao.'],
    ['Cơ bản thống nhất với báo cáo của Sở Xây dựng.'],
    ['Chỉ thị này được phổ biến đến chi bộ.'],
  ])('%s', (words) => {
    expect(first(words)).toBeUndefined();
  });
});
