const cadence = String.raw`(?:(?:báo cáo|định kỳ|hằng|hàng|mỗi) ){0,3}(?:\d{1,2} tháng|năm|quý|tháng)`;
const follows = String.raw`(?= ?[(,;.)]| (?:trước|chậm|muộn|và|vào|ngày|đầu năm|cuối năm)|$)`;
const joint = new RegExp(String.raw`(?:[,;]| và) (?=${cadence}${follows})`, 'gi');
const opening = /(?:định kỳ|hằng|hàng|mỗi|\d{1,2} tháng) /i;

/**
 * Cuts a phrase with several recurrences into one part each, as written: "6 tháng (trước ngày 01/6)" and "năm (trước ngày
 * 01/11)". Other phrases stay whole.
 */
export const splitPhrase = (phrase: string): readonly string[] => {
  const text = phrase.normalize('NFC');
  const parts = text.split(joint).map((part) => part.trim());
  return parts.length > 1 && opening.test(`${parts[0]} `) ? parts : [text];
};
