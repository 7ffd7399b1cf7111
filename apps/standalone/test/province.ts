import { initProvince } from '@chidao/organisation-service';
import type { Answer, World } from './world.js';
import { ISSUER } from './world.js';

/** Fails with the problem that the system answered. */
export const ok = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

export const idOf = (answer: Answer): string => String(ok(answer).body['id']);

interface Unit {
  readonly name: string;
  readonly kind: string;
  readonly hierarchy?: string;
  readonly level?: string;
  readonly parent?: string | null;
  readonly until?: string;
}

const FROM = '2020-01-01';

/** Agencies that the first seed speaks to, by key; `area` is that of the province. */
const units = (area: string): Readonly<Record<string, Unit>> => ({
  council: { name: 'Hội đồng nhân dân tỉnh', kind: 'peoplesCouncil', parent: null },
  councilStanding: { name: 'Thường trực HĐND tỉnh', kind: 'standingBody', parent: 'council' },
  office: { name: 'Văn phòng Ủy ban nhân dân tỉnh', kind: 'office' },
  homeAffairs: { name: 'Sở Nội vụ', kind: 'department' },
  justice: { name: 'Sở Tư pháp', kind: 'department' },
  information: { name: 'Sở Thông tin và Truyền thông', kind: 'department' },
  college: { name: `Trường Cao đẳng ${area}`, kind: 'publicServiceUnit' },
  districtOne: {
    name: 'Ủy ban nhân dân huyện An Hòa',
    kind: 'peoplesCommittee',
    level: 'district',
    until: '2025-06-30',
  },
  districtTwo: {
    name: 'Ủy ban nhân dân thị xã Phú Lộc',
    kind: 'peoplesCommittee',
    level: 'district',
    until: '2025-06-30',
  },
  divisionTwo: { name: 'Phòng Tư pháp thị xã Phú Lộc', kind: 'division', level: 'district', parent: 'districtTwo' },
  divisionOne: { name: 'Phòng Nội vụ huyện An Hòa', kind: 'division', level: 'district', parent: 'districtOne' },
  party: { name: 'Tỉnh ủy', kind: 'partyCommittee', hierarchy: 'party', parent: null },
  massMobilisation: { name: 'Ban Dân vận Tỉnh ủy', kind: 'partyBody', hierarchy: 'party', parent: 'party' },
  front: {
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    kind: 'fatherlandFront',
    hierarchy: 'front',
    parent: null,
  },
  youth: { name: 'Tỉnh Đoàn', kind: 'massOrganisation', hierarchy: 'mass', parent: 'front' },
});

const groups = [
  ['Các sở, ban, ngành', [], { kinds: ['department', 'inspectorate'], parent: 'issuer' }],
  [
    'Đơn vị sự nghiệp thuộc tỉnh',
    ['Đơn vị sự nghiệp công lập thuộc tỉnh'],
    { kinds: ['publicServiceUnit'], levels: ['province'] },
  ],
  ['Ủy ban nhân dân các huyện, thị xã, thành phố', [], { kinds: ['peoplesCommittee'], levels: ['district'] }],
  ['Các cơ quan tham mưu, giúp việc Tỉnh ủy', [], { kinds: ['partyBody'], levels: ['province'] }],
  ['Các tổ chức chính trị - xã hội tỉnh', [], { kinds: ['massOrganisation'], levels: ['province'] }],
] as const;

/** Ids of a founded province; accounts are `<agency key>-<role>`. */
export interface ProvinceIds {
  readonly root: string;
  readonly agencies: Readonly<Record<string, string>>;
  readonly persons: Readonly<Record<string, string>>;
}

const account = (subject: string) => ({ provider: ISSUER, subject });

/**
 * Founds a province and fills it through the API as its registrar would: agencies, groups, and for each agency a head, an
 * officer and a clerk; the issuer also has a deputy. The default rule set is in force from `FROM`.
 */
export const foundProvince = async (world: World, area: string): Promise<ProvinceIds> => {
  const founded = await initProvince(
    world.organisation,
    {
      effectiveOn: FROM,
      agency: { name: `Ủy ban nhân dân tỉnh ${area}`, area: null, code: null },
      registrar: account('registrar'),
      ruleOwner: account('rule-owner'),
      head: account('root-head'),
      ruleSetSigner: null,
      calendars: [],
    },
    world.now(),
  );
  await world.settle();
  await enterRuleSet(world);
  const agencies = await enterAgencies(world, founded.agency, area);
  const persons = await enterPersons(world, agencies);
  await world.settle();
  return { root: founded.agency, agencies, persons: { ...persons, 'root-head': founded.head } };
};

/** Drafts, signs and activates a rule set with the default rules, in force from that day on. */
export const enterRuleSet = async (world: World, version = 'QT-01'): Promise<void> => {
  const drafted = ok(await world.as('rule-owner').post('/rule-sets', { version }));
  const signed = ok(
    await world
      .as('root-head')
      .post(
        `/rule-sets/${version}/sign`,
        { legalBasis: '01/QĐ-UBND', effectiveOn: world.now().slice(0, 10) },
        seen(drafted),
      ),
  );
  ok(await world.as('rule-owner').post(`/rule-sets/${version}/activate`, {}, seen(signed)));
  await world.settle();
};

/** `If-Match` of what an answer showed. */
export const seen = ({ headers }: Answer): Record<string, string> => ({ 'if-match': headers.get('etag') ?? '' });

/** What a unit is unless it says otherwise. */
const STATE = { hierarchy: 'state', level: 'province', parent: 'root', until: null };

const isRoot = ({ parent = 'root' }: Unit): boolean => parent === null || parent === 'root';

const enterAgencies = async (world: World, root: string, area: string): Promise<Readonly<Record<string, string>>> => {
  const registrar = world.as('registrar');
  const ids: Record<string, string> = { root };
  const enter = async ([key, unit]: readonly [string, Unit]): Promise<void> => {
    const { hierarchy, parent, ...named } = { ...STATE, ...unit };
    const placed = hierarchy === 'party' || hierarchy === 'mass' ? `tỉnh ${area}` : null;
    const above = ids[parent ?? ''] ?? null;
    const body = { ...named, hierarchy, area: placed, parent: above, effectiveOn: FROM };
    ids[key] = idOf(await registrar.post('/agencies', body));
  };
  const all = Object.entries(units(area));
  for (const level of [all.filter(([, unit]) => isRoot(unit)), all.filter(([, unit]) => !isRoot(unit))]) {
    await Promise.all(level.map(enter));
    await world.settle();
  }
  for (const [expression, aliases, selector] of groups) {
    ok(
      await registrar.post('/groups', {
        expression,
        aliases,
        effectiveOn: FROM,
        definition: { by: 'rule', anyOf: [selector] },
      }),
    );
  }
  await world.settle();
  return ids;
};

const enterPersons = async (
  world: World,
  agencies: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const registrar = world.as('registrar');
  const persons: Record<string, string> = {};
  const enter = async (subject: string): Promise<string> =>
    (persons[subject] = idOf(
      await registrar.post('/persons', { identity: { provider: ISSUER, subject }, effectiveOn: FROM }),
    ));
  const places = Object.entries(agencies).map(([key, agency]) => ({
    ...{ key, agency },
    post: key === 'root' ? 'deputy' : 'head',
  }));
  const grant = async (subject: string, agency: string, role: string): Promise<void> => {
    const person = await enter(subject);
    ok(await registrar.post(`/persons/${person}/roles`, { agency, role, effectiveOn: FROM }));
  };
  await Promise.all(
    places.flatMap(({ key, agency, post }) => [
      enter(`${key}-${post}`),
      ...['officer', 'clerk'].map((role) => grant(`${key}-${role}`, agency, role)),
    ]),
  );
  await world.settle();
  const appoint = async (agency: string, person: string | undefined, post: string): Promise<Answer> =>
    ok(await registrar.post(`/agencies/${agency}/heads`, { person, post, effectiveOn: FROM }));
  await Promise.all(places.map(({ key, agency, post }) => appoint(agency, persons[`${key}-${post}`], post)));
  return persons;
};
