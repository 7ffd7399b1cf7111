import { fold } from '../text/fold.js';

/** Abbreviations used in lists of copies, written out. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])CT(?=,)/u, 'Chủ tịch'],
  [/(?<![\p{L}])PCT(?![\p{L}])/u, 'Phó Chủ tịch'],
  [/(?<![\p{L}])CVP(?![\p{L}])/u, 'Chánh Văn phòng'],
  [/(?<![\p{L}])PCVP(?![\p{L}])/u, 'Phó Chánh Văn phòng'],
  [/(?<![\p{L}])LĐVP(?![\p{L}])/u, 'Lãnh đạo Văn phòng'],
  [/(?<![\p{L}])LĐ (?=VP|Văn)/u, 'Lãnh đạo '],
  [/(?<![\p{L}])VP(?![\p{L}])/u, 'Văn phòng'],
  [/(?<![\p{L}])HĐND(?![\p{L}])/u, 'Hội đồng nhân dân'],
  [/(?<![\p{L}])UBND(?![\p{L}])/u, 'Ủy ban nhân dân'],
  [/(?<![\p{L}])UBMTTQ(?:VN)?(?![\p{L}])/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
];

const writtenOut = (entry: string): string =>
  WRITTEN_OUT.reduce((text, [pattern, words]) => text.replace(pattern, words), entry).trim();

/** "Các bộ: Xây dựng, Nội vụ" → "bộ Xây dựng"; the head before the colon goes with each. */
const colonList = (head: string, list: string): readonly string[] => {
  const single = head.replace(/^các\s+/iu, '');
  const shared = /^(thường trực|lãnh đạo|văn phòng)$/u.test(single.toLowerCase());
  return list
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => writtenOut(shared || fold(single) !== '' ? `${single} ${name}` : name));
};

const PARTS = /;\s*/;

/** The bodies that one printed entry names. */
export const bodiesOf = (entry: string): readonly string[] => {
  const bare = entry.replace(/\s*[({]?\s*để (báo cáo|b\/c|biết|thực hiện|phối hợp|theo dõi)[^,;]*\)?$/iu, '').trim();
  const colon = bare.indexOf(':');
  if (colon > 0 && colon < bare.length - 2) return colonList(bare.slice(0, colon).trim(), bare.slice(colon + 1));
  const chair = /^(CT|Chủ tịch), (các PCT|các Phó Chủ tịch|PCT) (.+)$/u.exec(bare);
  if (chair) return [writtenOut(`Chủ tịch ${chair[3]}`), writtenOut(`các Phó Chủ tịch ${chair[3]}`)];
  return bare
    .replace(/:$/, '')
    .split(PARTS)
    .filter((part) => part !== '')
    .map(writtenOut);
};
