import type { PersonEvent } from '@chidao/organisation-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';

const person = 'person-1';
const delegation = { person, delegation: 'delegation-1', agency: 'agency-a' };
const role = { person, agency: 'agency-a', role: 'officer' } as const;

/** What happens to a person, in the order of its life. */
export const somebody: ExamplesOf<PersonEvent> = {
  PersonRegistered: {
    ...{ person, identity: { provider: 'https://sign-in.example', subject: 'opaque-1' }, effectiveOn: '2024-01-01' },
  },
  RoleGranted: { ...role, scope: 'mattersGiven', effectiveOn: '2024-01-01', until: '2024-12-31' },
  RoleEnded: { ...role, effectiveOn: '2024-05-01' },
  DelegationGranted: {
    ...{ ...delegation, scope: 'signRuleSets', basis: '12/GUQ-UBND ngày 02/01/2024' },
    ...{ effectiveOn: '2024-01-02', until: '2024-12-31' },
  },
  DelegationEnded: { ...delegation, effectiveOn: '2024-05-01' },
};

export const somebodyCases: CasesOf<PersonEvent> = {
  RoleGranted: { open: { ...role, role: 'orgRegistrar', scope: 'all', effectiveOn: '2024-01-01', until: null } },
  DelegationGranted: {
    open: { ...delegation, scope: 'directWork', basis: '12/GUQ-UBND', effectiveOn: '2024-01-02', until: null },
  },
};
