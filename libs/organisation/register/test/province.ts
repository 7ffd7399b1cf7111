import type { Contract, DataOf } from '@chidao/contract';
import type { PublicMessage } from '@chidao/kernel';
import type { groupDefinedV1, orgUnitRegisteredV1 } from '@chidao/organisation-contracts';
import { organisationContracts } from '@chidao/organisation-contracts';
import { openScratchReadModels, projectionRunner } from '@chidao/read-models';
import type { Register } from '@chidao/register';
import { createRegister, registerProjections } from '@chidao/register';

type Registered = DataOf<typeof orgUnitRegisteredV1>;
type Defined = DataOf<typeof groupDefinedV1>;
type Selector = Extract<Defined['definition'], { by: 'rule' }>['anyOf'][number];

/** What happened in the organisation, in order: type of contract, stream, data. */
export type Fact = readonly [contract: Contract, stream: string, data: object];

const contractOf = (event: string): Contract => {
  const found = organisationContracts.find(({ type }) => type.split('.')[3] === event);
  if (!found) throw new Error(`no contract ${event}`);
  return found as unknown as Contract;
};

/** A fact by its event's name. */
export const fact = (event: string, stream: string, data: object): Fact => [
  contractOf(event),
  stream,
  { about: {}, ...data },
];

/** An agency that exists from 2020 on unless said. */
export const agency = (id: string, name: string, data: Partial<Registered> = {}): Fact =>
  fact('OrgUnitRegistered', `orgunit-${id}`, {
    ...{ agency: id, name, kind: 'department', level: 'province', hierarchy: 'state', area: null, parent: 'ubnd' },
    ...{ superiors: [], code: null, effectiveOn: '2020-01-01', until: null },
    ...data,
  });

const anyone: Selector = { kinds: null, levels: null, hierarchies: null, parent: null, except: [] };

/** A group whose rule has these selectors. */
export const group = (
  id: string,
  expression: string,
  selectors: readonly Partial<Selector>[],
  data: Partial<Defined> = {},
): Fact =>
  fact('GroupDefined', `group-${id}`, {
    ...{ group: id, expression, aliases: [], effectiveOn: '2020-01-01', until: null },
    definition: { by: 'rule', anyOf: selectors.map((selector) => ({ ...anyone, ...selector })) },
    ...data,
  });

const district = (id: string, name: string): Fact =>
  agency(id, name, { kind: 'peoplesCommittee', level: 'district', until: '2025-06-30' });

/** The province Bình Minh, invented for tests. */
export const province: readonly Fact[] = [
  agency('ubnd', 'Ủy ban nhân dân tỉnh Bình Minh', { kind: 'peoplesCommittee', parent: null }),
  agency('hdnd', 'Hội đồng nhân dân tỉnh Bình Minh', { kind: 'peoplesCouncil', parent: null }),
  agency('tt-hdnd', 'Thường trực HĐND tỉnh', { kind: 'standingBody', parent: 'hdnd' }),
  agency('van-phong', 'Văn phòng Ủy ban nhân dân tỉnh', { kind: 'office' }),
  agency('noi-vu', 'Sở Nội vụ'),
  agency('tu-phap', 'Sở Tư pháp'),
  agency('tttt', 'Sở Thông tin và Truyền thông', { until: '2025-02-28' }),
  agency('khdt', 'Sở Kế hoạch và Đầu tư'),
  agency('thanh-tra', 'Thanh tra tỉnh', { kind: 'inspectorate' }),
  agency('truong-cao-dang', 'Trường Cao đẳng Bình Minh', { kind: 'publicServiceUnit' }),
  agency('dai', 'Đài Phát thanh và Truyền hình Bình Minh', { kind: 'mediaBody', area: 'tỉnh Bình Minh' }),
  agency('cong-ty', 'Công ty Cấp nước Bình Minh', { kind: 'enterprise', hierarchy: 'enterprise' }),
  district('an-hoa', 'Ủy ban nhân dân huyện An Hòa'),
  district('phu-loc', 'Ủy ban nhân dân thị xã Phú Lộc'),
  district('binh-minh', 'Ủy ban nhân dân thành phố Bình Minh'),
  agency('phong-an-hoa', 'Phòng Nội vụ', { kind: 'division', level: 'district', parent: 'an-hoa' }),
  agency('phong-phu-loc', 'Phòng Nội vụ', { kind: 'division', level: 'district', parent: 'phu-loc' }),
  agency('tinh-uy', 'Tỉnh ủy Bình Minh', party(null, { area: 'tỉnh Bình Minh' })),
  agency('dan-van', 'Ban Dân vận Tỉnh ủy', party('tinh-uy', { kind: 'partyBody' })),
  agency('tuyen-giao', 'Ban Tuyên giáo Tỉnh ủy', party('tinh-uy', { kind: 'partyBody' })),
  agency('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Minh', {
    ...{ kind: 'fatherlandFront', hierarchy: 'front', parent: null },
  }),
  agency('doan', 'Tỉnh Đoàn Bình Minh', {
    kind: 'massOrganisation',
    hierarchy: 'mass',
    parent: 'mttq',
    area: 'tỉnh Bình Minh',
  }),
  agency('phu-nu', 'Hội Liên hiệp Phụ nữ tỉnh', { kind: 'massOrganisation', hierarchy: 'mass', parent: 'mttq' }),
  group('so-ban-nganh', 'Các sở, ban, ngành', [{ kinds: ['department', 'inspectorate'], parent: 'ubnd' }]),
  group('don-vi-su-nghiep', 'Đơn vị sự nghiệp thuộc tỉnh', [{ kinds: ['publicServiceUnit'], levels: ['province'] }]),
  group(
    'cap-huyen',
    'Ủy ban nhân dân các huyện, thị xã, thành phố',
    [{ kinds: ['peoplesCommittee'], levels: ['district'] }],
    {
      aliases: ['Ủy ban nhân dân huyện, thành phố', 'UBND cấp huyện'],
    },
  ),
  group('tham-muu', 'Các cơ quan tham mưu, giúp việc Tỉnh ủy', [{ kinds: ['partyBody'], parent: 'tinh-uy' }]),
  group('ctxh', 'Các tổ chức chính trị - xã hội tỉnh', [{ kinds: ['massOrganisation'], levels: ['province'] }]),
  group('truc-thuoc', 'Các cơ quan, đơn vị trực thuộc', [{ parent: 'issuer' }]),
];

function party(parent: string | null, data: Partial<Registered>): Partial<Registered> {
  return { kind: 'partyCommittee', hierarchy: 'party', parent, ...data };
}

const messageOf = ([contract, stream, data]: Fact, index: number): PublicMessage => ({
  ...{
    id: `event-${index}`,
    type: contract.type,
    stream,
    revision: 0n,
    previousRevision: -1n,
    position: BigInt(index),
  },
  ...{ occurredAt: '2025-01-06T01:00:00.000Z', recordedAt: '2025-01-06T01:00:00.000Z' },
  ...{ actor: { kind: index === 0 ? 'program' : 'person', id: 'test' }, causationId: null, correlationId: 'test' },
  data: contract.schema.strict().parse(data),
});

/** A register that has heard of these facts. */
export const registerOf = async (facts: readonly Fact[]): Promise<Register> => {
  const store = openScratchReadModels();
  const runner = projectionRunner({ store, projections: registerProjections, checkpointName: 'register' });
  await runner.handleBatch(facts.map(messageOf));
  return createRegister(store);
};
