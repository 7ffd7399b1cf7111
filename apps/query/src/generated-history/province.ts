import { derivedId } from '@chidao/event-store';
import type { CalendarLoaded, GroupEvent, OrgUnitEvent, PersonEvent, RuleSetEvent } from '@chidao/organisation-domain';
import { defaultRuleSet } from '@chidao/timeliness';
import type { Story } from './told.js';
import { tellerOf } from './told.js';

/** Agencies of a generated province; the first is the root. */
export interface GeneratedProvince {
  readonly root: string;
  readonly agencies: readonly string[];
  readonly focal: string;
}

const FROM = '2020-01-01';

export const provinceOf = (seed: number, size: number): GeneratedProvince => {
  const ids = Array.from({ length: size }, (_, index) => derivedId('generated agency', seed, index));
  const [root = '', focal = ''] = ids;
  return { root, focal, agencies: ids.slice(1) };
};

const agencyStory = (agency: string, root: string, index: number): Story => {
  const person = derivedId('generated person', agency);
  const unit = tellerOf<OrgUnitEvent>({ stream: `orgunit-${agency}`, ids: { agencies: [agency] }, agency: root });
  const somebody = tellerOf<PersonEvent>({ stream: `person-${person}`, ids: { agencies: [agency] }, agency: root });
  const isRoot = agency === root;
  return [
    unit({
      type: 'OrgUnitRegistered',
      data: {
        ...{ agency, name: isRoot ? 'Ủy ban nhân dân tỉnh Bình Minh' : `Sở số ${index}`, level: 'province' },
        ...{ kind: isRoot ? 'peoplesCommittee' : 'department', hierarchy: 'state', area: null, superiors: [] },
        ...{ parent: isRoot ? null : root, code: null, effectiveOn: FROM, until: null },
      },
    }),
    somebody(
      {
        type: 'PersonRegistered',
        data: { person, identity: { provider: 'https://sign-in.example', subject: person }, effectiveOn: FROM },
      },
      { ids: { agencies: [] } },
    ),
    somebody({
      type: 'RoleGranted',
      data: { person, agency, role: 'officer', scope: 'all', effectiveOn: FROM, until: null },
    }),
    unit({ type: 'HeadAppointed', data: { agency, person, post: 'head', effectiveOn: FROM, until: null } }),
    unit({
      type: 'OrgUnitRenamed',
      data: { agency, name: `Sở số ${index} mới`, legalBasis: '02/QĐ-UBND', effectiveOn: '2026-01-01' },
    }),
  ];
};

const rulesStory = (root: string): Story => {
  const ruleSet = derivedId('generated rules', root);
  const rules = tellerOf<RuleSetEvent>({ stream: `ruleset-${ruleSet}`, ids: { agencies: [root] }, agency: root });
  const calendar = tellerOf<CalendarLoaded>({ stream: `calendar-${ruleSet}`, ids: { agencies: [root] }, agency: root });
  const group = tellerOf<GroupEvent>({ stream: `group-${ruleSet}`, ids: {}, agency: root });
  const version = 'QT-01';
  return [
    rules({ type: 'RuleSetDrafted', data: { agency: root, version, rules: defaultRuleSet } }),
    rules({
      type: 'RuleSetActivated',
      data: { agency: root, version, legalBasis: '01/QĐ-UBND', effectiveOn: FROM, rules: defaultRuleSet },
    }),
    calendar({
      type: 'CalendarLoaded',
      data: {
        ...{ agency: root, replaces: [], version: '2025', decision: '10/QĐ-TTg', years: [2025] },
        ...{ holidays: ['2025-01-01'], swapDays: [] },
      },
    }),
    group({
      type: 'GroupDefined',
      data: {
        ...{ group: ruleSet, expression: 'Các sở, ban, ngành', aliases: [], effectiveOn: FROM, until: null },
        definition: {
          by: 'rule',
          anyOf: [{ kinds: ['department'], levels: null, hierarchies: null, parent: 'issuer', except: [] }],
        },
      },
    }),
  ];
};

/** Everything that the register says of the province. */
export const provinceStories = ({ root, agencies }: GeneratedProvince): readonly Story[] => [
  rulesStory(root),
  ...[root, ...agencies].map((agency, index) => agencyStory(agency, root, index)),
];
