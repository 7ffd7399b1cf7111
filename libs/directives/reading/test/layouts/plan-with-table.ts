/** A plan of a department with a table of tasks. Written for the tests. */
export const planWithTableText = `UBND TỈNH HÒA AN
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 345/KH-SNV
Hòa An, ngày 10 tháng 01 năm 2020
KẾ HOẠCH
Cải cách hành chính năm 2020 của Sở Nội vụ
I. MỤC TIÊU
Nâng cao chất lượng phục vụ.
II. NHIỆM VỤ CỤ THỂ
| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Rà soát thủ tục hành chính thuộc thẩm quyền | Văn phòng Sở | Các phòng chuyên môn | Quý I/2020 |
| 2 | Kiểm tra công vụ tại các đơn vị trực thuộc | Thanh tra Sở | Phòng Công chức, viên chức | Tháng 6/2020 |
III. TỔ CHỨC THỰC HIỆN
1. Trưởng các phòng, ban, đơn vị trực thuộc Sở căn cứ Kế hoạch này tổ chức thực hiện; báo cáo kết quả về Văn phòng Sở trước ngày 10/12/2020.
2. Văn phòng Sở theo dõi, tổng hợp, báo cáo Giám đốc Sở.
Nơi nhận:
- UBND tỉnh (để báo cáo);
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, CCHC.
GIÁM ĐỐC
Nguyễn Văn A
`;
