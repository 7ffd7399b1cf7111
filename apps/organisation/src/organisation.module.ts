import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { PersonVault } from '@chidao/blobs';
import { STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import { ActivateRuleSetController } from './activate-rule-set/activate-rule-set.controller.js';
import { AddOrgAliasController } from './add-org-alias/add-org-alias.controller.js';
import { AppointHeadController } from './appoint-head/appoint-head.controller.js';
import { ChangeGroupController } from './change-group/change-group.controller.js';
import { DefineGroupController } from './define-group/define-group.controller.js';
import { DraftRuleSetController } from './draft-rule-set/draft-rule-set.controller.js';
import { EndDelegationController } from './end-delegation/end-delegation.controller.js';
import { EndHeadTermController } from './end-head-term/end-head-term.controller.js';
import { EndRoleController } from './end-role/end-role.controller.js';
import { GrantDelegationController } from './grant-delegation/grant-delegation.controller.js';
import { GrantRoleController } from './grant-role/grant-role.controller.js';
import { LoadCalendarController } from './load-calendar/load-calendar.controller.js';
import type { OrganisationContext } from './organisation.context.js';
import { RegisterOrgUnitController } from './register-org-unit/register-org-unit.controller.js';
import { RegisterPersonController } from './register-person/register-person.controller.js';
import { RenameOrgUnitController } from './rename-org-unit/rename-org-unit.controller.js';
import { SignRuleSetController } from './sign-rule-set/sign-rule-set.controller.js';
import { CONTEXT, SERVICE, VAULT } from './tokens.js';

const controllers = [
  RegisterOrgUnitController,
  RenameOrgUnitController,
  AddOrgAliasController,
  AppointHeadController,
  EndHeadTermController,
  DefineGroupController,
  ChangeGroupController,
  RegisterPersonController,
  GrantRoleController,
  EndRoleController,
  GrantDelegationController,
  EndDelegationController,
  DraftRuleSetController,
  SignRuleSetController,
  ActivateRuleSetController,
  LoadCalendarController,
];

/** What the module's controllers stand on. */
export interface OrganisationParts {
  readonly service: Service;
  readonly context: OrganisationContext;
  readonly vault: PersonVault;
}

/** Commands of the organisation service over HTTP. */
@Module({})
export class OrganisationModule {
  static with({ service, context, vault }: OrganisationParts): DynamicModule {
    return {
      module: OrganisationModule,
      controllers,
      providers: [
        { provide: SERVICE, useValue: service },
        { provide: CONTEXT, useValue: context },
        { provide: VAULT, useValue: vault },
        { provide: STANDING_SOURCE, useValue: context.register },
      ],
    };
  }
}
