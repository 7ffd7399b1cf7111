const POSTS = [
  'thủ trưởng',
  'người đứng đầu',
  'lãnh đạo',
  'tổng giám đốc',
  'phó giám đốc',
  'giám đốc',
  'phó chủ tịch',
  'chủ tịch',
  'phó bí thư',
  'bí thư',
  'cục trưởng',
  'chi cục trưởng',
  'hiệu trưởng',
  'viện trưởng',
  'phó chánh(?= văn phòng| thanh tra)',
  'chánh(?= văn phòng| thanh tra)',
  'phó trưởng(?= ban| phòng| các)',
  'trưởng(?= ban| phòng| các)',
];
const LEADING = new RegExp(`^(?:(?:và |các |đồng chí )*(?:${POSTS.join('|')}) )+`, 'u');

/** The body whose leaders are named: "chủ tịch các phó chủ tịch ủy ban nhân dân tỉnh" → "ủy ban nhân dân tỉnh". */
export const bodyOfPost = (key: string): string | null => {
  const rest = key.replace(LEADING, '');
  return rest === key || rest === '' ? null : rest;
};
