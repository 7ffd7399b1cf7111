import { keysOfName } from './agency-name.js';
import { areaInName, areaOf, splitScope } from './area.js';
import { bodyOfPost } from './posts.js';
import { nameKey, written } from './written.js';

describe('two ways of writing one name', () => {
  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Uỷ ban nhân dân tỉnh', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['Ủy ban nhân dân'.normalize('NFD'), 'Ủy ban nhân dân'],
    ['Sở TT&TT', 'Sở Thông tin và truyền thông'],
    ['Sở GD-ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở VH,TT&DL', 'Sở Văn hoá, Thể thao và Du lịch'],
    ['Sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['TT HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh'],
    ['TT. Huyện ủy', 'Thường trực Huyện uỷ'],
    ['Ủy ban MTTQVN tỉnh', 'Ủy ban Mặt trận Tổ quốc tỉnh'],
    ['UBND TP. Quy Nhơn', 'Ủy ban nhân dân thành phố Quy Nhơn'],
    ['Ban Quản lí dự án', 'Ban Quản lý dự án'],
    ['các tổ chức chính trị-xã hội', 'Các tổ chức chính trị – xã hội'],
    ['Các sở,ban,ngành', 'các sở, ban, ngành'],
    ['CVP UBND tỉnh', 'Chánh Văn phòng UBND tỉnh'],
  ])('%s is %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it.each([
    ['Huyện Hoài Nhơn', 'Huyện Hòa Nhơn'],
    ['Đơn vị sự nghiệp', 'Đơn vị sự nghiệp công lập'],
    ['Tỉnh Quý Hợp', 'Tỉnh Qúy Hợp'],
  ])('%s is not %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  it('keeps commas as words until names are compared', () => {
    expect(written('Sở A, Sở B')).toBe('sở a , sở b');
    expect(nameKey('Sở A, Sở B')).toBe('sở a sở b');
  });
});

describe('the area of a name', () => {
  it.each([
    ['Ủy ban nhân dân huyện An Hòa', 'huyện An Hòa'],
    ['Ủy ban nhân dân thành phố Bình Minh', 'thành phố Bình Minh'],
    ['Ủy ban nhân dân phường 12', 'phường 12'],
    ['Sở Nội vụ', null],
    ['Công an tỉnh', null],
    ['Văn phòng Ủy ban nhân dân tỉnh', null],
    ['Bảo hiểm xã hội tỉnh', null],
    ['Hội Nông dân xã An Phú làm mẫu', null],
  ])('%s: %s', (name, area) => expect(areaInName(name)).toBe(area));

  it('has a kind and a bare name', () => {
    expect(areaOf('tỉnh Bình Minh')).toEqual({ key: 'tỉnh bình minh', unit: 'tỉnh', name: 'bình minh' });
    expect(areaOf('Bình Minh')).toEqual({ key: 'bình minh', unit: null, name: 'bình minh' });
  });

  it.each([
    ['công an tỉnh', 'công an', 'tỉnh'],
    ['các sở , ban , ngành thuộc tỉnh', 'các sở , ban , ngành', 'tỉnh'],
    ['các sở , ban , ngành trực thuộc ủy ban nhân dân tỉnh', 'các sở , ban , ngành', 'tỉnh'],
    ['ủy ban nhân dân cấp xã', 'ủy ban nhân dân', 'xã'],
    ['văn phòng ủy ban nhân dân tỉnh', 'văn phòng ủy ban nhân dân', 'tỉnh'],
  ])('%s is told by its scope', (words, base, unit) => expect(splitScope(words)).toEqual({ base, unit }));

  it.each([
    'ủy ban nhân dân các huyện , thị xã , thành phố',
    'ủy ban nhân dân các huyện',
    'ủy ban nhân dân huyện và thành phố',
    'ủy ban nhân dân 11 phường',
    'sở nội vụ',
    'tỉnh',
  ])('%s has none', (words) => expect(splitScope(words)).toBeNull());
});

describe('a registered name', () => {
  it('answers with and without its area', () => {
    expect(keysOfName('Ủy ban nhân dân huyện An Hòa', 'huyện An Hòa')).toEqual({
      full: 'ủy ban nhân dân huyện an hòa',
      placed: ['ủy ban nhân dân huyện an hòa'],
      bare: ['ủy ban nhân dân', 'ủy ban nhân dân huyện'],
    });
    expect(keysOfName('Tỉnh ủy Bình Minh', 'tỉnh Bình Minh').bare).toEqual(['tỉnh ủy']);
  });

  it('that leaves its area unsaid can be asked for with it', () => {
    const { placed, bare } = keysOfName('Công an tỉnh', 'tỉnh Bình Minh');
    expect(bare).toEqual(['công an tỉnh', 'công an']);
    expect(placed).toContain('công an tỉnh bình minh');
  });
});

describe('leaders stand for the body that they lead', () => {
  it.each([
    ['CT, các PCT UBND tỉnh', 'UBND tỉnh'],
    ['Chủ tịch và các Phó Chủ tịch UBND tỉnh', 'UBND tỉnh'],
    ['CVP UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['LĐ VP UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['Thủ trưởng các sở, ban, ngành', 'các sở, ban, ngành'],
    ['Trưởng Ban Dân vận Tỉnh ủy', 'Ban Dân vận Tỉnh ủy'],
    ['Đồng chí Bí thư Huyện ủy', 'Huyện ủy'],
  ])('%s', (post, body) => expect(bodyOfPost(nameKey(post))).toBe(nameKey(body)));

  it('and no other words do', () => {
    expect(bodyOfPost(nameKey('Sở Nội vụ'))).toBeNull();
    expect(bodyOfPost(nameKey('Trưởng thôn'))).toBeNull();
  });
});
