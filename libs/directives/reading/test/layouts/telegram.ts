/** A telegram with its own list of addressees. Written for the tests. */
export const telegramText = `THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 1063/CĐ-TTg
Hà Nội, ngày 31 tháng 7 năm 2021

CÔNG ĐIỆN
Về việc tăng cường các biện pháp phòng, chống dịch COVID-19

THỦ TƯỚNG CHÍNH PHỦ điện:
- Bí thư các tỉnh ủy, thành ủy trực thuộc Trung ương;
- Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ;
- Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.

Dịch COVID-19 tiếp tục diễn biến phức tạp tại nhiều địa phương. Để kiểm soát dịch bệnh, Thủ tướng Chính phủ yêu cầu:

1. Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương:

a) Chỉ đạo thực hiện nghiêm giãn cách xã hội.

b) Quản lý chặt chẽ người ra, vào địa bàn, hoàn thành trước ngày 15 tháng 8 năm 2021.

2. Bộ Y tế:

- Chỉ đạo, hướng dẫn các địa phương phân bổ vắc xin.

- Hằng ngày báo cáo Thủ tướng Chính phủ tình hình dịch bệnh.

3. Các Bộ: Công an, Quốc phòng theo chức năng, nhiệm vụ được giao phối hợp chặt chẽ với các địa phương kiểm soát người di chuyển.

4. Giao Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện Công điện này./.

Nơi nhận:
- Như trên;
- Lưu: VT, KGVX (2b).
THỦ TƯỚNG



Nguyễn Văn A
`;
