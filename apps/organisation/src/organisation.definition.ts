import {
  calendarDecider,
  groupDecider,
  orgUnitDecider,
  personDecider,
  ruleSetDecider,
} from '@chidao/organisation-domain';
import { upcasters } from '@chidao/organisation-publication';
import type { FactsFor, ServiceDefinition } from '@chidao/service';
import { addOrgAliasFacts } from './add-org-alias/add-org-alias.facts.js';
import { appointHeadFacts } from './appoint-head/appoint-head.facts.js';
import { groupFacts } from './define-group/define-group.facts.js';
import { grantDelegationFacts } from './grant-delegation/grant-delegation.facts.js';
import { grantRoleFacts } from './grant-role/grant-role.facts.js';
import { ownRegisterIndexes } from './indexes/own-register.js';
import type { OrganisationContext } from './organisation.context.js';
import { registerOrgUnitFacts } from './register-org-unit/register-org-unit.facts.js';

const factsOf = (context: OrganisationContext): Readonly<Record<string, FactsFor>> => {
  const founding: FactsFor = async () => ({ facts: await context.founding() });
  return {
    RegisterOrgUnit: registerOrgUnitFacts(context),
    AddOrgAlias: addOrgAliasFacts(context),
    AppointHead: appointHeadFacts(context),
    DefineGroup: groupFacts(context),
    ChangeGroup: groupFacts(context),
    RegisterPerson: founding,
    GrantRole: grantRoleFacts(context),
    GrantDelegation: grantDelegationFacts(context),
    LoadCalendar: founding,
  };
};

/** The organisation service: the registers that all others look up. It reacts to nothing and to nobody. */
export const organisationDefinition = (context: OrganisationContext): ServiceDefinition => ({
  name: 'organisation',
  deciders: [orgUnitDecider, groupDecider, personDecider, ruleSetDecider, calendarDecider],
  upcasters,
  facts: factsOf(context),
  topics: [],
  lookups: [],
  indexes: ownRegisterIndexes,
  policies: [],
  ownPolicies: [],
  clockDuties: [],
});
