import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { StandingSource } from '@chidao/http';
import { STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import { StartWorkController } from './start-work/start-work.controller.js';
import { SERVICE } from './tokens.js';

/** What the module's controllers stand on. */
export interface AssignmentsParts {
  readonly service: Service;
  readonly standings: StandingSource;
}

/** Commands of the assignments service over HTTP. */
@Module({})
export class AssignmentsModule {
  static with({ service, standings }: AssignmentsParts): DynamicModule {
    return {
      module: AssignmentsModule,
      controllers: [StartWorkController],
      providers: [
        { provide: SERVICE, useValue: service },
        { provide: STANDING_SOURCE, useValue: standings },
      ],
    };
  }
}
