/** A short letter, written for the tests. */
export const letter = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/UBND-NC
V/v rà soát văn bản

Hòa An, ngày 05 tháng 3 năm 2024

Kính gửi: Sở Tư pháp.

Ủy ban nhân dân tỉnh giao Sở Tư pháp rà soát các văn bản quy phạm pháp luật; báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2024. Hằng năm, trước ngày 01/12 báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Nội vụ).

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;

const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The files of a .docx with one paragraph per line. */
export const wordFiles = (text: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`,
});
