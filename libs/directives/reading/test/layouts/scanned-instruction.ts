/** A scanned instruction: columns run together, accents lost in the header. Written for the tests. */
export const scannedInstructionText = `UY BAN NHAN DAN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẮC SƠN                 Độc lập - Tự do - Hạnh phúc
Số: 11 /CT-UBND          Bắc Sơn, ngày 14 tháng 9 năm 2012

                              CHỈ THỊ
        Về việc chấn chỉnh công tác quản lý đất đai trên địa bàn tỉnh

Trong thời gian qua, công tác quản lý đất đai trên địa bàn tỉnh đã có nhiều
chuyển biến tích cực. Tuy nhiên, vẫn còn tình trạng giao đất trái thẩm quyền.

Để khắc phục những tồn tại nêu trên, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:

1. Sở Tài nguyên và Môi trường:
a) Chủ trì, phối hợp với các ngành liên quan tổ chức thanh tra việc quản lý, sử
dụng đất của các tổ chức, hoàn thành trước ngày 31/12/2012;
b) Hướng dẫn Ủy ban nhân dân các huyện lập quy hoạch sử dụng đất.
2. Chủ tịch Ủy ban nhân dân các huyện, thị xã chịu trách nhiệm trước Chủ tịch
Ủy ban nhân dân tỉnh về tình trạng vi phạm pháp luật đất đai trên địa bàn; định
kỳ hàng tháng báo cáo kết quả xử lý về Sở Tài nguyên và Môi trường trước ngày
25 hàng tháng.
3. Thanh tra tỉnh chủ trì xử lý các vụ việc khiếu nại kéo dài.
Yêu cầu Giám đốc các Sở: Tài nguyên và Môi trường, Xây dựng, Tài chính; Chánh
Thanh tra tỉnh; Chủ tịch Ủy ban nhân dân các huyện, thị xã nghiêm túc thực hiện
Chỉ thị này./.

Nơi nhận:                                   CHỦ TỊCH
- Thường trực Tỉnh ủy;
- Các Sở, ngành;
- Lưu: VT, TN.
                                        Nguyễn Văn A
`;
