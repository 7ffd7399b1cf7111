/** A letter of a ministry with parts A, B, C and two dated reports. Written for the tests. */
export const ministryLetterText = `BỘ GIÁO DỤC VÀ ĐÀO TẠO
--------
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
----------------
Số: 4567/BGDĐT-GDTrH
V/v hướng dẫn thực hiện nhiệm vụ giáo dục trung học năm học 2013-2014
Hà Nội, ngày 23 tháng 8 năm 2013

Kính gửi: Các sở giáo dục và đào tạo

Thực hiện Chỉ thị số 3004/CT-BGDĐT ngày 15/8/2013 của Bộ trưởng Bộ Giáo dục và Đào tạo về nhiệm vụ trọng tâm, Bộ Giáo dục và Đào tạo hướng dẫn thực hiện nhiệm vụ giáo dục trung học như sau:

A. NHIỆM VỤ CHUNG

1. Tiếp tục thực hiện các cuộc vận động của ngành.

B. NHIỆM VỤ CỤ THỂ

I. Thực hiện kế hoạch giáo dục

1. Các sở giáo dục và đào tạo chỉ đạo các trường xây dựng kế hoạch dạy học theo hướng giảm tải.

2. Tổ chức dạy học 2 buổi/ngày ở những nơi có đủ điều kiện.

C. CHẾ ĐỘ BÁO CÁO

Các sở giáo dục và đào tạo gửi báo cáo về Bộ (qua Vụ Giáo dục Trung học) đúng thời hạn:

- Báo cáo sơ kết học kỳ I trước ngày 15/01/2014;

- Báo cáo tổng kết năm học trước ngày 15/6/2014.

Nhận được Công văn này, đề nghị các sở giáo dục và đào tạo triển khai thực hiện. Trong quá trình thực hiện nếu có vướng mắc cần báo cáo kịp thời về Bộ Giáo dục và Đào tạo để được hướng dẫn./.

Nơi nhận:
- Như trên;
- Bộ trưởng (để b/c);
- Lưu: VT, Vụ GDTrH.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Nguyễn Văn A
`;
