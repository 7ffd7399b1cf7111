/** A decision of a ministry in articles, its two columns parted by tabs. Written for the tests. */
export const decisionText = `BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 1512/QĐ-BTNMT\tĐộc lập - Tự do - Hạnh phúc
Hà Nội, ngày 28 tháng 7 năm 2010
QUYẾT ĐỊNH
Về việc ban hành Chương trình công tác dân vận của Bộ
BỘ TRƯỞNG BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG
Căn cứ Nghị định số 25/2008/NĐ-CP ngày 04 tháng 3 năm 2008 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài nguyên và Môi trường;
Xét đề nghị của Vụ trưởng Vụ Tổ chức cán bộ,
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Chương trình công tác dân vận của Bộ.
Điều 2. Giao Vụ Tổ chức cán bộ chủ trì, phối hợp với Văn phòng Bộ hướng dẫn, kiểm tra việc thực hiện Chương trình; định kỳ 6 tháng và hàng năm báo cáo Bộ trưởng kết quả thực hiện.
Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ký và thay thế Quyết định số 88/QĐ-BTNMT ngày 14 tháng 01 năm 2006.
Điều 4. Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ, Thủ trưởng các đơn vị trực thuộc Bộ chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận:\tBỘ TRƯỞNG
- Như Điều 4;
- Ban Dân vận Trung ương;
- Lưu: VT, TCCB.\tNguyễn Văn A
`;
