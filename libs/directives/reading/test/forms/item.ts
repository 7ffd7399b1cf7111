/** An instruction with one item. Written for the tests. */
export const itemOf = (words: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 12/CT-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa An, ngày 5 tháng 3 năm 2019\nCHỈ THỊ\nVề việc tăng cường quản lý\nTrong thời gian qua, công tác quản lý còn hạn chế. Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:\n1. ${words}\n2. Sở Tư pháp rà soát văn bản.\n`;
