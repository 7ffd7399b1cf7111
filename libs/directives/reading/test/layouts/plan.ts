/** A plan of a province, with lines that say who and when. Written for the tests. */
export const planText = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 87/KH-UBND

Hòa An, ngày 05 tháng 3 năm 2021

KẾ HOẠCH
Triển khai công tác phòng cháy, chữa cháy rừng
trên địa bàn tỉnh năm 2021

Thực hiện Chỉ thị số 05/CT-TTg ngày 12/02/2021 của Thủ tướng Chính phủ về công tác bảo vệ rừng; Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác phòng cháy, chữa cháy rừng trên địa bàn tỉnh năm 2021 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Nâng cao nhận thức của các cấp, các ngành và nhân dân về bảo vệ rừng.

- Hạn chế thấp nhất thiệt hại do cháy rừng gây ra.

2. Yêu cầu

- Các cơ quan, đơn vị phải xác định đây là nhiệm vụ trọng tâm.

II. NỘI DUNG

1. Công tác tuyên truyền

a) Tổ chức tuyên truyền pháp luật về bảo vệ rừng đến tận thôn, bản.

- Cơ quan chủ trì: Sở Nông nghiệp và Phát triển nông thôn.

- Cơ quan phối hợp: Sở Thông tin và Truyền thông, Báo Hòa An, UBND các huyện, thành phố.

- Thời gian thực hiện: Quý II/2021.

b) Xây dựng phóng sự về bảo vệ rừng.

- Cơ quan chủ trì: Đài Phát thanh và Truyền hình tỉnh.

- Thời gian hoàn thành: trước ngày 30/6/2021.

2. Kiểm tra, diễn tập

Giao Chi cục Kiểm lâm chủ trì, phối hợp với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh tổ chức diễn tập chữa cháy rừng trong tháng 4 năm 2021.

III. KINH PHÍ THỰC HIỆN

Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách tỉnh và các nguồn hợp pháp khác.

IV. TỔ CHỨC THỰC HIỆN

1. Sở Nông nghiệp và Phát triển nông thôn

- Là cơ quan đầu mối, chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch này.

- Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện trước ngày 15/12/2021.

2. Sở Tài chính: Tham mưu bố trí kinh phí thực hiện Kế hoạch.

3. UBND các huyện, thành phố

Xây dựng kế hoạch và tổ chức thực hiện trên địa bàn; định kỳ hằng quý (trước ngày 20 của tháng cuối quý) báo cáo kết quả về Sở Nông nghiệp và Phát triển nông thôn để tổng hợp.

4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể tăng cường vận động nhân dân tham gia bảo vệ rừng.

Trên đây là Kế hoạch triển khai công tác phòng cháy, chữa cháy rừng năm 2021, yêu cầu các sở, ban, ngành, UBND các huyện, thành phố nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về UBND tỉnh (qua Sở Nông nghiệp và Phát triển nông thôn) để xem xét, chỉ đạo./.

Nơi nhận:
- Bộ NN và PTNT (b/c);
- TT Tỉnh ủy, TT HĐND tỉnh (b/c);
- CT, các PCT UBND tỉnh;
- Các sở, ban, ngành;
- UBND các huyện, TP;
- Lưu: VT, NN.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Nguyễn Văn A
`;
