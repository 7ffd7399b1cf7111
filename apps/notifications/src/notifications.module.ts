import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { StandingSource } from '@chidao/http';
import { STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import { AnswerUrgeController } from './answer-urge/answer-urge.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { ReadItemController } from './inbox/read-item.controller.js';
import type { NotificationsContext } from './notifications.context.js';
import { PlanUrgeController } from './plan-urge/plan-urge.controller.js';
import { SendUrgeController } from './send-urge/send-urge.controller.js';
import { BLOBS, CONTEXT, SERVICE } from './tokens.js';

/** What the module's controllers stand on. */
export interface NotificationsModuleParts {
  readonly service: Service;
  readonly context: NotificationsContext;
  readonly blobs: BlobStore;
  readonly standings: StandingSource;
}

/** The inbox and the commands of the notifications service over HTTP. */
@Module({})
export class NotificationsModule {
  static with({ service, context, blobs, standings }: NotificationsModuleParts): DynamicModule {
    return {
      module: NotificationsModule,
      controllers: [InboxController, ReadItemController, PlanUrgeController, SendUrgeController, AnswerUrgeController],
      providers: [
        { provide: SERVICE, useValue: service },
        { provide: CONTEXT, useValue: context },
        { provide: BLOBS, useValue: blobs },
        { provide: STANDING_SOURCE, useValue: standings },
      ],
    };
  }
}
