import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { StandingSource } from '@chidao/http';
import { STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import { AcceptResultController } from './accept-result/accept-result.controller.js';
import { AssignPersonController } from './assign-person/assign-person.controller.js';
import { CancelAssignmentController } from './cancel-assignment/cancel-assignment.controller.js';
import { CascadeAssignmentController } from './cascade-assignment/cascade-assignment.controller.js';
import { GrantExtensionController } from './grant-extension/grant-extension.controller.js';
import { NoteProgressController } from './note-progress/note-progress.controller.js';
import { RecordReceiptController } from './record-receipt/record-receipt.controller.js';
import { RefuseExtensionController } from './refuse-extension/refuse-extension.controller.js';
import { RequestExtensionController } from './request-extension/request-extension.controller.js';
import { SendBackResultController } from './send-back-result/send-back-result.controller.js';
import { StartWorkController } from './start-work/start-work.controller.js';
import { SubmitResultController } from './submit-result/submit-result.controller.js';
import { BLOBS, SERVICE } from './tokens.js';

/** What the module's controllers stand on. */
export interface AssignmentsParts {
  readonly service: Service;
  readonly blobs: BlobStore;
  readonly standings: StandingSource;
}

const controllers = [
  RecordReceiptController,
  AssignPersonController,
  StartWorkController,
  NoteProgressController,
  CascadeAssignmentController,
  SubmitResultController,
  AcceptResultController,
  SendBackResultController,
  CancelAssignmentController,
  RequestExtensionController,
  GrantExtensionController,
  RefuseExtensionController,
];

/** Commands of the assignments service over HTTP. */
@Module({})
export class AssignmentsModule {
  static with({ service, blobs, standings }: AssignmentsParts): DynamicModule {
    return {
      module: AssignmentsModule,
      controllers,
      providers: [
        { provide: SERVICE, useValue: service },
        { provide: BLOBS, useValue: blobs },
        { provide: STANDING_SOURCE, useValue: standings },
      ],
    };
  }
}
