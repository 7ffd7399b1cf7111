import type { OrgUnitEvent } from '@chidao/organisation-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';

const agency = 'agency-a';
const term = { agency, person: 'person-1', post: 'head' } as const;

/** What happens to an agency, in the order of its life. */
export const orgunit: ExamplesOf<OrgUnitEvent> = {
  OrgUnitRegistered: {
    ...{ agency, name: 'Ủy ban nhân dân xã Phú Lộc', kind: 'peoplesCommittee', level: 'commune', hierarchy: 'state' },
    ...{ area: 'xã Phú Lộc', parent: 'agency-root', superiors: ['agency-council'], code: 'H99.12' },
    ...{ effectiveOn: '2024-01-01', until: '2025-06-30' },
  },
  OrgUnitRenamed: { agency, name: 'Ủy ban nhân dân phường', legalBasis: '1/NQ-HĐND', effectiveOn: '2024-02-01' },
  OrgAliasAdded: { agency, alias: 'UBND xã Phú Lộc', effectiveOn: '2024-01-01' },
  HeadAppointed: { ...term, effectiveOn: '2024-01-01', until: '2025-06-30' },
  HeadTermEnded: { ...term, effectiveOn: '2024-03-01' },
};

export const orgunitCases: CasesOf<OrgUnitEvent> = {
  OrgUnitRegistered: {
    root: {
      ...{ agency: 'agency-root', name: 'Ủy ban nhân dân tỉnh', kind: 'peoplesCommittee', level: 'province' },
      ...{ hierarchy: 'state', area: null, parent: null, superiors: [], code: null },
      ...{ effectiveOn: '2024-01-01', until: null },
    },
  },
  HeadAppointed: { deputy: { agency, person: 'person-2', post: 'deputy', effectiveOn: '2024-01-01', until: null } },
};
