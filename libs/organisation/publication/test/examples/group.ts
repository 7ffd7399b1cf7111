import type { GroupEvent } from '@chidao/organisation-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';

const members = { by: 'members', members: ['agency-a', 'agency-b'] } as const;
const rule = {
  by: 'rule',
  anyOf: [
    { kinds: ['department'], levels: ['province'], hierarchies: ['state'], parent: 'issuer', except: ['agency-b'] },
    { kinds: null, levels: null, hierarchies: null, parent: 'agency-root', except: [] },
  ],
} as const;
const meant = { group: 'group-1', aliases: ['các sở'], effectiveOn: '2024-01-01', until: '2025-12-31' };

/** What happens to a group. */
export const group: ExamplesOf<GroupEvent> = {
  GroupDefined: { ...meant, expression: 'Các sở, ban, ngành', definition: members },
  GroupChanged: { ...meant, definition: members },
};

export const groupCases: CasesOf<GroupEvent> = {
  GroupDefined: { rule: { ...meant, expression: 'Các sở', definition: rule, until: null } },
  GroupChanged: { rule: { ...meant, definition: rule, until: null } },
};
