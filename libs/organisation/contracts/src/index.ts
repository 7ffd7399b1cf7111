import { calendarLoadedV1 } from './calendar-loaded.v1.js';
import { ruleSetActivatedV1 } from './rule-set-activated.v1.js';
import { orgUnitRegisteredV1 } from './org-unit-registered.v1.js';
import { orgUnitRenamedV1 } from './org-unit-renamed.v1.js';
import { orgAliasAddedV1 } from './org-alias-added.v1.js';
import { headAppointedV1 } from './head-appointed.v1.js';
import { headTermEndedV1 } from './head-term-ended.v1.js';
import { groupDefinedV1 } from './group-defined.v1.js';
import { groupChangedV1 } from './group-changed.v1.js';
import { personRegisteredV1 } from './person-registered.v1.js';
import { roleGrantedV1 } from './role-granted.v1.js';
import { roleEndedV1 } from './role-ended.v1.js';
import { delegationGrantedV1 } from './delegation-granted.v1.js';
import { delegationEndedV1 } from './delegation-ended.v1.js';

export * from './schemas.js';
export { ruleSetDataSchema } from './rule-set-data.js';
export {
  orgUnitRegisteredV1,
  orgUnitRenamedV1,
  orgAliasAddedV1,
  headAppointedV1,
  headTermEndedV1,
  groupDefinedV1,
  groupChangedV1,
  personRegisteredV1,
  roleGrantedV1,
  roleEndedV1,
  delegationGrantedV1,
  delegationEndedV1,
  ruleSetActivatedV1,
  calendarLoadedV1,
};

/** Every public message of this context. */
export const organisationContracts = [
  orgUnitRegisteredV1,
  orgUnitRenamedV1,
  orgAliasAddedV1,
  headAppointedV1,
  headTermEndedV1,
  groupDefinedV1,
  groupChangedV1,
  personRegisteredV1,
  roleGrantedV1,
  roleEndedV1,
  delegationGrantedV1,
  delegationEndedV1,
  ruleSetActivatedV1,
  calendarLoadedV1,
] as const;
