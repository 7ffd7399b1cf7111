import type { Register } from '@chidao/register';
import { agency, fact, group, province, registerOf } from './province.js';

const ON = '2024-12-20';
const districts = ['an-hoa', 'phu-loc', 'binh-minh'];
const departments = ['noi-vu', 'tu-phap', 'tttt', 'khdt', 'thanh-tra'];

let register: Register;
beforeAll(async () => {
  register = await registerOf(province);
});

const resolve = async (text: string, context: { issuer?: string | null; on?: string; aliases?: Aliases } = {}) => {
  const { agencies, unresolved } = await register.resolveExpression(text, { issuer: 'ubnd', on: ON, ...context });
  return { agencies: [...agencies].sort(), unresolved };
};
type Aliases = readonly { readonly name: string; readonly expressions: readonly string[] }[];
const means = (agencies: readonly string[]) => ({ agencies: [...agencies].sort(), unresolved: [] });
const isUnclear = (text: string) => ({ agencies: [], unresolved: [text] });

describe('a recipient as written by the province', () => {
  it.each<[string, readonly string[]]>([
    ['Sở Nội vụ', ['noi-vu']],
    ['- Sở Nội vụ tỉnh Bình Minh;', ['noi-vu']],
    ['Sở Nội vụ tỉnh (để phối hợp)', ['noi-vu']],
    ['SỞ TT&TT', ['tttt']],
    ['Ủy ban nhân dân tỉnh', ['ubnd']],
    ['UBND tỉnh Bình Minh', ['ubnd']],
    ['Uỷ ban nhân dân', ['ubnd']],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', ['mttq']],
    ['Ủy ban MTTQVN', ['mttq']],
    ['Ủy ban nhân dân huyện An Hoà', ['an-hoa']],
    ['UBND TP. Bình Minh', ['binh-minh']],
    ['Thường trực HĐND tỉnh', ['tt-hdnd']],
    ['CT, các PCT UBND tỉnh', ['ubnd']],
    ['CVP UBND tỉnh', ['van-phong']],
    ['LĐ VP UBND tỉnh', ['van-phong']],
    ['Thanh tra tỉnh', ['thanh-tra']],
    ['Tỉnh ủy', ['tinh-uy']],
    ['Ban Dân vận Tỉnh uỷ', ['dan-van']],
    ['Đài Phát thanh và Truyền hình tỉnh', ['dai']],
    ['Hội LHPN tỉnh', ['phu-nu']],
  ])('%s', async (text, agencies) => expect(await resolve(text)).toEqual(means(agencies)));
});

describe('a group', () => {
  it.each<[string, readonly string[]]>([
    ['Các sở, ban, ngành', departments],
    ['Các sở, ban, ngành trực thuộc Ủy ban nhân dân tỉnh', departments],
    ['các Sở, ban, ngành cấp tỉnh', departments],
    ['Thủ trưởng các sở, ban, ngành', departments],
    ['Các sở, ban, ngành và đơn vị sự nghiệp thuộc tỉnh', [...departments, 'truong-cao-dang']],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố.', districts],
    ['Ủy ban nhân dân huyện, thành phố', districts],
    ['UBND cấp huyện', districts],
    ['Chủ tịch UBND các huyện, thị xã, thành phố', districts],
    ['Các cơ quan tham mưu, giúp việc Tỉnh ủy', ['dan-van', 'tuyen-giao']],
    ['Các tổ chức chính trị-xã hội', ['doan', 'phu-nu']],
  ])('%s', async (text, agencies) => expect(await resolve(text)).toEqual(means(agencies)));

  it('ends with its members: there are no districts from 01/7/2025 on', async () => {
    const text = 'Ủy ban nhân dân các huyện, thị xã, thành phố';
    expect(await resolve(text, { on: '2025-06-30' })).toEqual(means(districts));
    expect(await resolve(text, { on: '2025-07-01' })).toEqual(isUnclear(text));
  });

  it('is relative to the issuer where its rule says so', async () => {
    expect(await resolve('Các cơ quan, đơn vị trực thuộc', { issuer: 'an-hoa' })).toEqual(means(['phong-an-hoa']));
    expect(await resolve('Các cơ quan, đơn vị trực thuộc', { issuer: null })).toMatchObject({ agencies: [] });
  });

  it('leaves out whom it excepts, and can list its members', async () => {
    const some = await registerOf([
      ...province,
      group('khac', 'Các sở khác', [{ kinds: ['department'], except: ['noi-vu', 'tttt'] }]),
      group('hai-so', 'Hai cơ quan', [], { definition: { by: 'members', members: ['tttt', 'noi-vu', 'nobody'] } }),
    ]);
    const by = { issuer: 'ubnd', on: ON };
    expect(await some.resolveExpression('Các sở khác', by)).toEqual({ agencies: ['khdt', 'tu-phap'], unresolved: [] });
    expect((await some.resolveExpression('Hai cơ quan', by)).agencies).toEqual(['tttt', 'noi-vu']);
    expect((await some.resolveExpression('Hai cơ quan', { ...by, on: '2025-03-01' })).agencies).toEqual(['noi-vu']);
  });

  it('means what it meant on the day asked about', async () => {
    const definition = { by: 'members', members: ['tu-phap'] };
    const change = { group: 'so-ban-nganh', aliases: [], definition, effectiveOn: '2024-06-01', until: '2024-12-31' };
    const changed = await registerOf([...province, fact('GroupChanged', 'group-so-ban-nganh', change)]);
    const on = async (day: string) =>
      (await changed.resolveExpression('Các sở, ban, ngành', { issuer: 'ubnd', on: day })).agencies.length;
    expect([await on('2024-05-31'), await on('2024-06-01'), await on('2025-01-01')]).toEqual([5, 1, 0]);
  });
});

describe('a list', () => {
  it.each<[string, readonly string[]]>([
    ['Sở Nội vụ, Sở Tư pháp và Sở Kế hoạch và Đầu tư', ['noi-vu', 'tu-phap', 'khdt']],
    ['Các sở: Nội vụ, Tư pháp, Kế hoạch và Đầu tư', ['noi-vu', 'tu-phap', 'khdt']],
    ['các Sở Nội vụ, Tư pháp', ['noi-vu', 'tu-phap']],
    ['Sở Nội vụ; Ủy ban nhân dân huyện An Hòa;', ['noi-vu', 'an-hoa']],
    ['Thường trực: HĐND tỉnh; UBND tỉnh', ['tt-hdnd', 'ubnd']],
    [
      'Các sở, ban, ngành, Ủy ban Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tỉnh',
      [...departments, 'mttq', 'doan', 'phu-nu'],
    ],
    ['Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố và Sở Nội vụ', [...departments, ...districts]],
  ])('%s', async (text, agencies) => expect(await resolve(text)).toEqual(means(agencies)));

  it.each([
    ['Sở Nội vụ, Sở Ngoại vụ', 'Sở Ngoại vụ'],
    ['Sở Ngoại vụ và Hợp tác, Sở Nội vụ', 'Sở Ngoại vụ và Hợp tác'],
  ])('%s gives what it has, and names whom nobody knows', async (text, unknown) => {
    expect(await resolve(text)).toEqual({ agencies: ['noi-vu'], unresolved: [unknown] });
  });

  it('of a known group and an unknown one means the known one', async () => {
    const { agencies, unresolved } = await resolve('Các sở, ban, ngành và đơn vị sự nghiệp công lập thuộc tỉnh');
    expect(agencies).toEqual((await resolve('Các sở, ban, ngành')).agencies);
    expect(agencies.length).toBeGreaterThan(1);
    expect(unresolved).toEqual(['đơn vị sự nghiệp công lập thuộc tỉnh']);
  });

  it('means nobody by the beginning of a name that is not known', async () => {
    const text = 'Sở Nội vụ, Thể thao và Du lịch';
    expect(await resolve(text)).toEqual(isUnclear(text));
  });

  it('with semicolons gives what it has, and says what it has not', async () => {
    expect(await resolve('Sở Nội vụ; các cơ quan có liên quan')).toEqual({
      agencies: ['noi-vu'],
      unresolved: ['các cơ quan có liên quan'],
    });
  });
});

describe('nothing is guessed', () => {
  it.each([
    'các cơ quan, đơn vị có liên quan',
    'Ủy ban nhân dân các huyện, thị xã',
    'Phòng Nội vụ',
    'Ủy ban nhân dân huyện',
    'Sở Nội vụ tỉnh Bình Yên',
    'Ủy ban nhân dân huyện An Phú',
    'Các bộ, ngành Trung ương',
    'Thường trực: Tỉnh ủy, HĐND tỉnh',
  ])('%s', async (text) => expect(await resolve(text)).toEqual(isUnclear(text)));

  it('between two agencies that answer equally well', async () => {
    const twice = await registerOf([...province, agency('noi-vu-2', 'Sở Nội vụ')]);
    expect((await twice.resolveExpression('Sở Nội vụ', { issuer: 'ubnd', on: ON })).agencies).toEqual([]);
  });

  it('about agencies that do not exist that day', async () => {
    expect(await resolve('Sở TT&TT', { on: '2025-02-28' })).toEqual(means(['tttt']));
    expect(await resolve('Sở TT&TT', { on: '2025-03-01' })).toEqual(isUnclear('Sở TT&TT'));
  });

  it('of a text that is no line of recipients', async () => {
    const text = 'Sở Nội vụ, '.repeat(100);
    expect(await resolve(text)).toEqual(isUnclear(text));
    expect(await resolve(' ; ')).toEqual(isUnclear(' ; '));
  });
});

describe('who speaks decides what a name means', () => {
  it('the nearest of that name is meant', async () => {
    expect(await resolve('Phòng Nội vụ', { issuer: 'an-hoa' })).toEqual(means(['phong-an-hoa']));
    expect(await resolve('Ủy ban nhân dân', { issuer: 'phong-phu-loc' })).toEqual(means(['phu-loc']));
    expect(await resolve('Ủy ban nhân dân tỉnh', { issuer: 'phong-phu-loc' })).toEqual(means(['ubnd']));
    expect(await resolve('Sở Nội vụ', { issuer: 'dan-van' })).toEqual(means(['noi-vu']));
  });

  it('somebody from outside is understood where the document arrived', async () => {
    expect(await resolve('Sở Nội vụ', { issuer: null })).toEqual(isUnclear('Sở Nội vụ'));
    const outside = { issuer: null, place: 'van-phong', on: ON };
    expect((await register.resolveExpression('Sở Nội vụ', outside)).agencies).toEqual(['noi-vu']);
    expect(await resolve('Ủy ban nhân dân tỉnh Bình Minh', { issuer: null })).toEqual(means(['ubnd']));
  });
});

describe("a group of the issuer's own agencies, in a document from outside", () => {
  const own = 'Các sở trực thuộc';
  const below = [{ kinds: ['department' as const], parent: 'issuer' as const }];
  const meant = async (place: string | null): Promise<readonly string[]> => {
    const some = await registerOf([...province, group('so', own, below)]);
    return [...(await some.resolveExpression(own, { issuer: null, place, on: ON })).agencies].sort();
  };
  const departmentsOf = departments.filter((id) => id !== 'thanh-tra').sort();

  it('means those of the province where the document arrived, whoever of the province registered it', async () => {
    for (const place of ['ubnd', 'van-phong', 'noi-vu', 'phong-an-hoa'])
      expect([place, await meant(place)]).toEqual([place, departmentsOf]);
  });

  it('keeps to the system of who registered it', async () => {
    expect(await meant('dan-van')).toEqual([]);
  });

  it('stays below what is above the province', async () => {
    const ofGovernment = { kind: 'peoplesCommittee', parent: 'chinh-phu' } as const;
    const some = await registerOf([
      agency('chinh-phu', 'Chính phủ', { kind: 'other', level: 'central', parent: null }),
      agency('tinh', 'Ủy ban nhân dân tỉnh Bình Yên', ofGovernment),
      agency('so-y-te', 'Sở Y tế', { parent: 'tinh' }),
      group('so', own, below),
    ]);
    const asked = { issuer: null, place: 'so-y-te', on: ON };
    expect((await some.resolveExpression(own, asked)).agencies).toEqual(['so-y-te']);
  });

  it('means nobody where nothing says to which province it came', async () => {
    expect(await meant(null)).toEqual([]);
  });
});

describe('a name that the document defines', () => {
  const aliases = [
    {
      name: 'các cơ quan, đơn vị, địa phương',
      expressions: [
        'các sở, ban, ngành và đơn vị sự nghiệp thuộc tỉnh',
        'Ủy ban nhân dân các huyện, thị xã, thành phố',
      ],
    },
  ];

  it('stands for its expressions, also for their leaders and inside a list', async () => {
    const all = [...departments, 'truong-cao-dang', ...districts];
    expect(await resolve('Các cơ quan, đơn vị, địa phương', { aliases })).toEqual(means(all));
    expect(await resolve('Thủ trưởng các cơ quan, đơn vị, địa phương', { aliases })).toEqual(means(all));
    expect(await resolve('Các cơ quan, đơn vị, địa phương và Ủy ban MTTQ tỉnh', { aliases })).toEqual(
      means([...all, 'mttq']),
    );
  });

  it('is not itself, and is as unclear as its expressions', async () => {
    const own = [{ name: 'các cơ quan', expressions: ['các cơ quan', 'Sở Nội vụ'] }];
    expect(await resolve('các cơ quan', { aliases: own })).toEqual({
      agencies: ['noi-vu'],
      unresolved: ['các cơ quan'],
    });
  });
});
