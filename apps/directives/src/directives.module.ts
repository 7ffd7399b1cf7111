import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { StandingSource } from '@chidao/http';
import { STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import type { DirectivesContext } from './directives.context.js';
import { AddAnchorController } from './add-anchor/add-anchor.controller.js';
import { AddObligationSourceController } from './add-obligation-source/add-obligation-source.controller.js';
import { AppointMonitorController } from './appoint-monitor/appoint-monitor.controller.js';
import { AppointSupervisorController } from './appoint-supervisor/appoint-supervisor.controller.js';
import { AssignObligationController } from './assign-obligation/assign-obligation.controller.js';
import { ConfirmObligationController } from './confirm-obligation/confirm-obligation.controller.js';
import { DefineAliasController } from './define-alias/define-alias.controller.js';
import { DraftDirectiveController } from './draft-directive/draft-directive.controller.js';
import { EndObligationController } from './end-obligation/end-obligation.controller.js';
import { IssueDirectiveController } from './issue-directive/issue-directive.controller.js';
import { ProposeObligationController } from './propose-obligation/propose-obligation.controller.js';
import { RecordPeriodEvidenceController } from './record-period-evidence/record-period-evidence.controller.js';
import { RegisterDirectiveController } from './register-directive/register-directive.controller.js';
import { RejectObligationController } from './reject-obligation/reject-obligation.controller.js';
import { ReleaseNumberController } from './release-number/release-number.controller.js';
import { ResolveDeadlineController } from './resolve-deadline/resolve-deadline.controller.js';
import { ResolveRecipientsController } from './resolve-recipients/resolve-recipients.controller.js';
import { ReviseDirectiveDraftController } from './revise-directive-draft/revise-directive-draft.controller.js';
import { ISSUE_DIRECTIVE, issueDirectiveUse } from './issue-directive/issue-directive.js';
import { BLOBS, CONTEXT, SERVICE } from './tokens.js';

const controllers = [
  DraftDirectiveController,
  ReviseDirectiveDraftController,
  IssueDirectiveController,
  RegisterDirectiveController,
  ReleaseNumberController,
  DefineAliasController,
  ResolveRecipientsController,
  ProposeObligationController,
  ConfirmObligationController,
  RejectObligationController,
  AddAnchorController,
  AddObligationSourceController,
  AppointMonitorController,
  AppointSupervisorController,
  ResolveDeadlineController,
  AssignObligationController,
  EndObligationController,
  RecordPeriodEvidenceController,
];

/** What the module's controllers stand on. */
export interface DirectivesParts {
  readonly service: Service;
  readonly context: DirectivesContext;
  readonly blobs: BlobStore;
  readonly standings: StandingSource;
}

/** Commands of the directives service over HTTP. */
@Module({})
export class DirectivesModule {
  static with({ service, context, blobs, standings }: DirectivesParts): DynamicModule {
    return {
      module: DirectivesModule,
      controllers,
      providers: [
        { provide: SERVICE, useValue: service },
        { provide: CONTEXT, useValue: context },
        { provide: BLOBS, useValue: blobs },
        { provide: STANDING_SOURCE, useValue: standings },
        { provide: ISSUE_DIRECTIVE, useValue: issueDirectiveUse(service, context) },
      ],
    };
  }
}
