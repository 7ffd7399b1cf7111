/** A programme of action of a Party committee. Written for the tests. */
export const partyProgrammeText = `TỈNH ỦY HÒA AN
*
Số 15-CTr/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Hòa An, ngày 20 tháng 5 năm 2019

CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết số 30-NQ/TW của Bộ Chính trị khóa XII
-----

Thực hiện Nghị quyết số 30-NQ/TW, ngày 25/7/2018 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy xây dựng chương trình hành động như sau:

I- MỤC TIÊU

Giữ vững ổn định chính trị.

II- NHIỆM VỤ, GIẢI PHÁP

1- Tăng cường công tác tuyên truyền, nâng cao nhận thức của cán bộ, đảng viên.

2- Đẩy mạnh cải cách hành chính.

III- TỔ CHỨC THỰC HIỆN

1- Các huyện ủy, thành ủy, đảng ủy trực thuộc căn cứ Chương trình hành động này xây dựng kế hoạch thực hiện, hoàn thành trong tháng 7/2019.

2- Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo cụ thể hóa các nhiệm vụ thành chương trình, kế hoạch.

3- Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với các cơ quan liên quan hướng dẫn việc tuyên truyền.

4- Văn phòng Tỉnh ủy theo dõi, đôn đốc, định kỳ hằng năm báo cáo Ban Thường vụ Tỉnh ủy.

Nơi nhận:
- Ban Bí thư Trung ương Đảng (báo cáo),
- Các huyện ủy, thành ủy,
- Các đồng chí Tỉnh ủy viên,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A
`;
