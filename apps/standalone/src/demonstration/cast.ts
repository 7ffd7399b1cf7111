/** What somebody of the demonstration does in an agency. Persons are known by their post only. */
export type Part = 'head' | 'deputy' | 'officer' | 'clerk';

/** An agency of the demonstration and who acts for it. Its account names are `<key>-<part>`, with Vietnamese words. */
export interface CastAgency {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly hierarchy: 'state' | 'party' | 'front' | 'mass';
  /** Name in short, for lists. */
  readonly short?: string;
  /** Key of the agency above; null for none in the register. */
  readonly parent: string | null;
  readonly parts: readonly Part[];
  /** Whether its people have mail addresses; the others find everything in the inbox alone. */
  readonly hasMail: boolean;
}

/** Words for a part in an account's name. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  head: 'thu-truong',
  deputy: 'pho-chu-tich',
  officer: 'chuyen-vien',
  clerk: 'van-thu',
};

/** The fictional province. */
export const PROVINCE = { name: 'Ủy ban nhân dân tỉnh Bình Minh', area: 'tỉnh Bình Minh' };

const department = (key: string, name: string, hasMail: boolean): CastAgency => ({
  ...{ key, name, kind: 'department', level: 'province', hierarchy: 'state', parent: 'ubnd', hasMail },
  parts: ['head', 'officer', 'clerk'],
});

/** The root first; every other after the agency above it. */
export const CAST: readonly CastAgency[] = [
  {
    ...{
      key: 'ubnd',
      name: PROVINCE.name,
      kind: 'peoplesCommittee',
      level: 'province',
      hierarchy: 'state',
      parent: null,
    },
    ...{ short: 'UBND tỉnh', parts: ['deputy', 'officer', 'clerk'], hasMail: true },
  },
  department('noi-vu', 'Sở Nội vụ', true),
  department('tu-phap', 'Sở Tư pháp', true),
  department('tai-chinh', 'Sở Tài chính', false),
  department('xay-dung', 'Sở Xây dựng', true),
  {
    ...{ key: 'xa-an-hoa', name: 'Ủy ban nhân dân xã An Hòa', kind: 'peoplesCommittee', level: 'commune' },
    ...{ short: 'UBND xã An Hòa', hierarchy: 'state', parent: 'ubnd', parts: ['head', 'clerk'], hasMail: false },
  },
  {
    ...{ key: 'mat-tran', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Minh', kind: 'fatherlandFront' },
    ...{ short: 'Mặt trận Tổ quốc tỉnh', level: 'province', hierarchy: 'front', parent: null },
    ...{ parts: ['head', 'officer'], hasMail: false },
  },
];

/** Groups that the letters speak of. */
export const GROUPS = [
  { expression: 'Các sở, ban, ngành', aliases: [], selector: { kinds: ['department'], parent: 'issuer' } },
  {
    expression: 'Ủy ban nhân dân các xã, phường',
    aliases: ['UBND các xã, phường'],
    selector: { kinds: ['peoplesCommittee'], levels: ['commune'] },
  },
] as const;

/** Everybody who signs in. */
export const accountOf = (key: string, part: Part): string => `${key}.${PART_WORDS[part]}`;

const POST_WORDS: Readonly<Record<Part, string>> = {
  head: 'Thủ trưởng',
  deputy: 'Phó Chủ tịch',
  officer: 'Chuyên viên',
  clerk: 'Văn thư',
};

/** What the vault keeps of somebody: known by the post, with an address where the agency has mail. */
export const particularsOf = ({ key, name, short, hasMail }: CastAgency, part: Part) => ({
  name: `${POST_WORDS[part]} ${short ?? name}`,
  ...(hasMail && { email: `${accountOf(key, part)}@binh-minh.example` }),
});

export const REGISTRAR = 'quan-tri-danh-ba';
export const RULE_OWNER = 'phu-trach-quy-tac';
export const CHAIR = 'ubnd.chu-tich';

const accountsOf = ({ key, parts }: CastAgency): readonly string[] => parts.map((part) => accountOf(key, part));

/** Who signs in for whom, in the order in which it is shown. */
export const ACCOUNTS_BY_AGENCY: readonly (readonly [agency: string, accounts: readonly string[]])[] = [
  ...CAST.map((agency): readonly [string, readonly string[]] => [
    agency.short ?? agency.name,
    agency.key === 'ubnd' ? [CHAIR, ...accountsOf(agency)] : accountsOf(agency),
  ]),
  ['Quản trị', [REGISTRAR, RULE_OWNER]],
];

export const ACCOUNTS: readonly string[] = ACCOUNTS_BY_AGENCY.flatMap(([, accounts]) => accounts);
