import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { StandingSource } from '@chidao/http';
import { STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import { InboxController } from './inbox/inbox.controller.js';
import { ReadItemController } from './inbox/read-item.controller.js';
import type { NotificationsContext } from './notifications.context.js';
import { CONTEXT, SERVICE } from './tokens.js';

/** What the module's controllers stand on. */
export interface NotificationsParts {
  readonly service: Service;
  readonly context: NotificationsContext;
  readonly standings: StandingSource;
}

/** The inbox and the commands of the notifications service over HTTP. */
@Module({})
export class NotificationsModule {
  static with({ service, context, standings }: NotificationsParts): DynamicModule {
    return {
      module: NotificationsModule,
      controllers: [InboxController, ReadItemController],
      providers: [
        { provide: SERVICE, useValue: service },
        { provide: CONTEXT, useValue: context },
        { provide: STANDING_SOURCE, useValue: standings },
      ],
    };
  }
}
