import {
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
} from '@chidao/organisation-contracts';
import type { ToContract } from '@chidao/kernel';
import { publishBy } from '@chidao/kernel';
import { orgUnitRegistered } from './org-unit-registered.js';
import { orgUnitRenamed } from './org-unit-renamed.js';
import { orgAliasAdded } from './org-alias-added.js';
import { headAppointed } from './head-appointed.js';
import { headTermEnded } from './head-term-ended.js';
import { groupDefined } from './group-defined.js';
import { groupChanged } from './group-changed.js';
import { personRegistered } from './person-registered.js';
import { roleGranted } from './role-granted.js';
import { roleEnded } from './role-ended.js';
import { delegationGranted } from './delegation-granted.js';
import { delegationEnded } from './delegation-ended.js';
import { ruleSetActivated } from './rule-set-activated.js';
import { calendarLoaded } from './calendar-loaded.js';

/** What of this context is public: all that others look up. Drafts and signatures of rule sets stay private. */
export const toContract: ToContract = publishBy({
  'orgunit/OrgUnitRegistered': [orgUnitRegisteredV1.type, orgUnitRegistered],
  'orgunit/OrgUnitRenamed': [orgUnitRenamedV1.type, orgUnitRenamed],
  'orgunit/OrgAliasAdded': [orgAliasAddedV1.type, orgAliasAdded],
  'orgunit/HeadAppointed': [headAppointedV1.type, headAppointed],
  'orgunit/HeadTermEnded': [headTermEndedV1.type, headTermEnded],
  'group/GroupDefined': [groupDefinedV1.type, groupDefined],
  'group/GroupChanged': [groupChangedV1.type, groupChanged],
  'person/PersonRegistered': [personRegisteredV1.type, personRegistered],
  'person/RoleGranted': [roleGrantedV1.type, roleGranted],
  'person/RoleEnded': [roleEndedV1.type, roleEnded],
  'person/DelegationGranted': [delegationGrantedV1.type, delegationGranted],
  'person/DelegationEnded': [delegationEndedV1.type, delegationEnded],
  'ruleset/RuleSetActivated': [ruleSetActivatedV1.type, ruleSetActivated],
  'calendar/CalendarLoaded': [calendarLoadedV1.type, calendarLoaded],
});
