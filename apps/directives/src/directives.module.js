var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var DirectivesModule_1;
import { Module } from '@nestjs/common';
import { STANDING_SOURCE } from '@chidao/http';
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
/** Commands of the directives service over HTTP. */
let DirectivesModule = DirectivesModule_1 = class DirectivesModule {
    static with({ service, context, blobs, standings }) {
        return {
            module: DirectivesModule_1,
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
};
DirectivesModule = DirectivesModule_1 = __decorate([
    Module({})
], DirectivesModule);
export { DirectivesModule };
