import { proseAt } from '../text/prose.js';
import { actorListAt } from './actor-list.js';

const NOTHING = /(?!)/;

const actors = (text: string): readonly string[] =>
  (actorListAt(proseAt(text, 0, text.length, NOTHING), 0)?.actors ?? []).map(({ name }) => name);

describe('a list of bodies', () => {
  it.each([
    ['Sở Nội vụ chủ trì', ['Sở Nội vụ']],
    ['Sở Giáo dục và Đào tạo, Sở Y tế và Công an tỉnh rà soát', ['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Công an tỉnh']],
    [
      'các sở, ban, ngành, UBND các huyện, thị xã, thành phố báo cáo',
      ['các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố'],
    ],
    [
      'Các Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ tổ chức',
      ['Các Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ'],
    ],
    ['Ban Chỉ đạo thực hiện dân chủ ở cơ sở các cấp tiếp tục', ['Ban Chỉ đạo thực hiện dân chủ ở cơ sở các cấp']],
    ['các cơ quan tham mưu, giúp việc Tỉnh ủy: căn cứ', ['các cơ quan tham mưu, giúp việc Tỉnh ủy']],
    ['Cơ quan được giao chủ trì soạn thảo phải trình', ['Cơ quan được giao chủ trì soạn thảo']],
    ['Bộ Văn hóa, Thể thao và Du lịch xây dựng', ['Bộ Văn hóa, Thể thao và Du lịch']],
    ['Các Sở: Y tế, Giáo dục và Đào tạo và UBND tỉnh phối hợp', ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'UBND tỉnh']],
    ['các ngành, các cấp khi được đề nghị', ['các ngành, các cấp']],
  ])('"%s" names each body once, as printed', (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  it.each(['rà soát các văn bản', 'Bảo đảm an toàn', 'Hội nghị trực tuyến', 'Phòng, chống tham nhũng', 'bộ tiêu chí'])(
    '"%s" names no body',
    (text) => {
      expect(actors(text)).toEqual([]);
    },
  );
});
