import type { Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { AddOrgAlias } from './add-org-alias.js';
import { addOrgAlias } from './add-org-alias.js';
import type { AppointHead } from './appoint-head.js';
import { appointHead } from './appoint-head.js';
import type { EndHeadTerm } from './end-head-term.js';
import { endHeadTerm } from './end-head-term.js';
import type { OrgUnitEvent } from './org-unit.events.js';
import type { OrgUnitState } from './org-unit.state.js';
import { evolve, initialState } from './org-unit.state.js';
import type { RegisterOrgUnit } from './register-org-unit.js';
import { registerOrgUnit } from './register-org-unit.js';
import type { RenameOrgUnit } from './rename-org-unit.js';
import { renameOrgUnit } from './rename-org-unit.js';

export type OrgUnitCommand = RegisterOrgUnit | RenameOrgUnit | AddOrgAlias | AppointHead | EndHeadTerm;

const commands = {
  RegisterOrgUnit: registerOrgUnit,
  RenameOrgUnit: renameOrgUnit,
  AddOrgAlias: addOrgAlias,
  AppointHead: appointHead,
  EndHeadTerm: endHeadTerm,
} satisfies Decider<OrgUnitCommand, OrgUnitState, OrgUnitEvent>['commands'];

/** An agency with its names and the terms of those who lead it (lifecycle §13). */
export const orgUnitDecider: Decider<OrgUnitCommand, OrgUnitState, OrgUnitEvent> = {
  category: 'orgunit',
  initialState,
  commands,
  evolve,
  about: (_, { data }) => about({ agencies: [data.agency] }),
};
