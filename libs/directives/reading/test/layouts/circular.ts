/** A circular: only articles on responsibility oblige. Written for the tests. */
export const circularText = `BỘ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 09/2014/TT-BYT
Hà Nội, ngày 26 tháng 02 năm 2014
THÔNG TƯ
Quy định chế độ báo cáo thống kê y tế
Căn cứ Luật Thống kê ngày 17 tháng 6 năm 2003;
Căn cứ Nghị định số 63/2012/NĐ-CP ngày 31 tháng 8 năm 2012 của Chính phủ quy định chức năng, nhiệm vụ của Bộ Y tế;
Bộ trưởng Bộ Y tế ban hành Thông tư quy định chế độ báo cáo thống kê y tế.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Thông tư này quy định chế độ báo cáo thống kê y tế áp dụng đối với các cơ sở y tế.
Điều 2. Giải thích từ ngữ
Báo cáo thống kê là báo cáo định kỳ.
Chương II
TRÁCH NHIỆM THỰC HIỆN
Điều 3. Trách nhiệm của Sở Y tế
1. Tổ chức thu thập, tổng hợp số liệu trên địa bàn.
2. Báo cáo Bộ Y tế (Vụ Kế hoạch - Tài chính) trước ngày 15 tháng 01 hàng năm.
Điều 4. Trách nhiệm của Vụ Kế hoạch - Tài chính
Vụ Kế hoạch - Tài chính chủ trì, phối hợp với các đơn vị liên quan kiểm tra việc thực hiện Thông tư này.
Điều 5. Hiệu lực thi hành
1. Thông tư này có hiệu lực từ ngày 15 tháng 4 năm 2014.
2. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh kịp thời về Bộ Y tế để nghiên cứu, giải quyết./.
Nơi nhận:
- Văn phòng Chính phủ;
- Lưu: VT, PC, KH-TC.
KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Nguyễn Văn A
`;
