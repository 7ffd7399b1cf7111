/** A letter that asks for periodic reports: played through two periods. Written for the demonstration. */
export const CITIZENS_LETTER = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /UBND-NC
V/v nâng cao chất lượng tiếp công dân và giải quyết kiến nghị

Bình Minh, ngày tháng năm

Kính gửi:
- Các sở, ban, ngành;
- Ủy ban nhân dân các xã, phường.

Để nâng cao chất lượng tiếp công dân trên địa bàn tỉnh, Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:

1. Các sở, ban, ngành tiếp tục thực hiện nghiêm quy chế tiếp công dân tại trụ sở cơ quan. Báo cáo kết quả thực hiện định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11) về Ủy ban nhân dân tỉnh (qua Sở Nội vụ tổng hợp).

2. Sở Nội vụ tổng hợp báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.

3. Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ rà soát quy chế tiếp công dân của các cơ quan, hoàn thành trước ngày 01/4/{year}.

4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh phối hợp tuyên truyền, vận động Nhân dân thực hiện.

Nơi nhận:
- Như trên;
- Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;

/** A letter with dates around today: what an officer finds on the work list. */
export const RECORDS_LETTER = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /UBND-KSTT
V/v số hóa hồ sơ và rút ngắn thời gian giải quyết thủ tục hành chính

Bình Minh, ngày tháng năm

Kính gửi:
- Sở Nội vụ;
- Sở Tư pháp;
- Sở Tài chính;
- Sở Xây dựng.

Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ sau:

1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính xây dựng phương án số hóa hồ sơ đất đai, hoàn thành trước ngày {overdue}.

2. Sở Nội vụ chủ trì rà soát, cắt giảm thời gian giải quyết thủ tục hành chính, hoàn thành trước ngày {near}.

3. Sở Tư pháp kịp thời hướng dẫn các cơ quan tháo gỡ khó khăn, vướng mắc trong quá trình thực hiện.

Nơi nhận:
- Như trên;
- Lưu: VT, KSTT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;
