/** A notice of conclusions of a meeting. Written for the tests. */
export const conclusionNoticeText = `VĂN PHÒNG CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 215/TB-VPCP
Hà Nội, ngày 09 tháng 6 năm 2015

THÔNG BÁO
Ý KIẾN KẾT LUẬN CỦA PHÓ THỦ TƯỚNG TẠI CUỘC HỌP VỀ TIẾN ĐỘ CÁC DỰ ÁN GIAO THÔNG

Ngày 02 tháng 6 năm 2015, tại Trụ sở Chính phủ, Phó Thủ tướng đã chủ trì cuộc họp về tiến độ các dự án giao thông. Tham dự cuộc họp có đại diện lãnh đạo các Bộ: Giao thông vận tải, Tài chính, Kế hoạch và Đầu tư. Sau khi nghe báo cáo của Bộ Giao thông vận tải, ý kiến của các đại biểu, Phó Thủ tướng kết luận như sau:

1. Trong thời gian qua, Bộ Giao thông vận tải đã phối hợp với các địa phương tích cực triển khai các dự án, bảo đảm tiến độ.

2. Bộ Giao thông vận tải chủ trì, phối hợp với Bộ Tài chính và các địa phương liên quan rà soát tổng mức đầu tư, báo cáo Thủ tướng Chính phủ trước ngày 30 tháng 6 năm 2015.

3. Ủy ban nhân dân các tỉnh có dự án đi qua khẩn trương hoàn thành công tác giải phóng mặt bằng trong Quý III năm 2015.

4. Giao Bộ Kế hoạch và Đầu tư nghiên cứu, đề xuất phương án bố trí vốn, trình Thủ tướng Chính phủ xem xét, quyết định.

5. Về dự án cầu Cửa Đại: đồng ý chủ trương điều chỉnh quy mô; giao Bộ Giao thông vận tải quyết định theo thẩm quyền.

Văn phòng Chính phủ xin thông báo để các Bộ, cơ quan, địa phương liên quan biết, thực hiện./.

Nơi nhận:
- Thủ tướng Chính phủ;
- Phó TTg;
- Các Bộ: Giao thông vận tải, Tài chính, Kế hoạch và Đầu tư;
- VPCP: BTCN, các PCN;
- Lưu: Văn thư, KTN (3).
KT. BỘ TRƯỞNG, CHỦ NHIỆM
PHÓ CHỦ NHIỆM


Nguyễn Văn A
`;
