/** What somebody of the demonstration does in an agency. Persons are known by their post only. */
export type Part = 'head' | 'deputy' | 'officer' | 'clerk';

/** An agency of the demonstration and who acts for it. Its account names are `<key>-<part>`, with Vietnamese words. */
export interface CastAgency {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly hierarchy: 'state' | 'party' | 'front' | 'mass';
  /** Key of the agency above; null for none in the register. */
  readonly parent: string | null;
  readonly parts: readonly Part[];
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

const department = (key: string, name: string, parts: readonly Part[]): CastAgency => ({
  ...{ key, name, kind: 'department', level: 'province', hierarchy: 'state', parent: 'ubnd', parts },
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
    parts: ['deputy', 'officer', 'clerk'],
  },
  department('noi-vu', 'Sở Nội vụ', ['head', 'officer', 'clerk']),
  department('tu-phap', 'Sở Tư pháp', ['head', 'officer', 'clerk']),
  department('tai-chinh', 'Sở Tài chính', ['head', 'officer', 'clerk']),
  department('xay-dung', 'Sở Xây dựng', ['head', 'officer', 'clerk']),
  {
    ...{ key: 'xa-an-hoa', name: 'Ủy ban nhân dân xã An Hòa', kind: 'peoplesCommittee', level: 'commune' },
    ...{ hierarchy: 'state', parent: 'ubnd', parts: ['head', 'clerk'] },
  },
  {
    ...{ key: 'mat-tran', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Minh', kind: 'fatherlandFront' },
    ...{ level: 'province', hierarchy: 'front', parent: null, parts: ['head', 'officer'] },
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

export const REGISTRAR = 'quan-tri-danh-ba';
export const RULE_OWNER = 'phu-trach-quy-tac';
export const CHAIR = 'ubnd.chu-tich';

/** All accounts, in the order in which they are shown. */
export const ACCOUNTS: readonly string[] = [
  CHAIR,
  ...CAST.flatMap(({ key, parts }) => parts.map((part) => accountOf(key, part))),
  REGISTRAR,
  RULE_OWNER,
];
