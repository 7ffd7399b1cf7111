import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { StandingSource } from '@chidao/http';
import { FilesModule, STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import { AcceptReportController } from './accept-report/accept-report.controller.js';
import { AddLateReportController } from './add-late-report/add-late-report.controller.js';
import { AddReportersController } from './add-reporters/add-reporters.controller.js';
import { AnswerDifficultyController } from './answer-difficulty/answer-difficulty.controller.js';
import { AppointFocalAgencyController } from './appoint-focal-agency/appoint-focal-agency.controller.js';
import { ApproveConsolidationController } from './approve-consolidation/approve-consolidation.controller.js';
import { CloseConsolidationController } from './close-consolidation/close-consolidation.controller.js';
import { DefineReportDutyController } from './define-report-duty/define-report-duty.controller.js';
import { DraftConsolidationController } from './draft-consolidation/draft-consolidation.controller.js';
import { DraftReportController } from './draft-report/draft-report.controller.js';
import { EndReportDutyController } from './end-report-duty/end-report-duty.controller.js';
import { ForwardDifficultyController } from './forward-difficulty/forward-difficulty.controller.js';
import { GrantExtensionController } from './grant-extension/grant-extension.controller.js';
import { LinkHostDutyController } from './link-host-duty/link-host-duty.controller.js';
import { RaiseDifficultyController } from './raise-difficulty/raise-difficulty.controller.js';
import { RefuseDifficultyController } from './refuse-difficulty/refuse-difficulty.controller.js';
import { RefuseExtensionController } from './refuse-extension/refuse-extension.controller.js';
import { RequestExtensionController } from './request-extension/request-extension.controller.js';
import { ScheduleOccurrenceController } from './schedule-occurrence/schedule-occurrence.controller.js';
import { SendBackReportController } from './send-back-report/send-back-report.controller.js';
import { SendConsolidationController } from './send-consolidation/send-consolidation.controller.js';
import { SetCutoffRuleController } from './set-cutoff-rule/set-cutoff-rule.controller.js';
import { SubmitReportController } from './submit-report/submit-report.controller.js';
import type { ReportingContext } from './reporting.context.js';
import { BLOBS, CONTEXT, SERVICE } from './tokens.js';

const controllers = [
  DefineReportDutyController,
  AddReportersController,
  AppointFocalAgencyController,
  SetCutoffRuleController,
  LinkHostDutyController,
  EndReportDutyController,
  ScheduleOccurrenceController,
  DraftReportController,
  SubmitReportController,
  AcceptReportController,
  SendBackReportController,
  RequestExtensionController,
  GrantExtensionController,
  RefuseExtensionController,
  CloseConsolidationController,
  DraftConsolidationController,
  ApproveConsolidationController,
  SendConsolidationController,
  AddLateReportController,
  RaiseDifficultyController,
  ForwardDifficultyController,
  AnswerDifficultyController,
  RefuseDifficultyController,
];

/** What the module's controllers stand on. */
export interface ReportingParts {
  readonly service: Service;
  readonly context: ReportingContext;
  readonly blobs: BlobStore;
  readonly standings: StandingSource;
}

/** Commands of the reporting service over HTTP, and the route that takes files for it and the others. */
@Module({})
export class ReportingModule {
  static with({ service, context, blobs, standings }: ReportingParts): DynamicModule {
    return {
      module: ReportingModule,
      imports: [FilesModule.with({ blobs, standings })],
      controllers,
      providers: [
        { provide: SERVICE, useValue: service },
        { provide: CONTEXT, useValue: context },
        { provide: BLOBS, useValue: blobs },
        { provide: STANDING_SOURCE, useValue: standings },
      ],
    };
  }
}
