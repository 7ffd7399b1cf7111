import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { StandingSource } from '@chidao/http';
import { STANDING_SOURCE } from '@chidao/http';
import { AssignmentsController } from './assignments/assignments.controller.js';
import type { Desk } from './desk/desk.js';
import { BLOBS, DESK } from './desk/tokens.js';
import { DirectiveController } from './directives/directive.controller.js';
import { ListDirectivesController } from './directives/list-directives.controller.js';
import { MeController } from './me/me.controller.js';
import { ObligationController } from './obligations/obligation.controller.js';
import { AgenciesController } from './register/agencies.controller.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { ConsolidationsController } from './consolidations/consolidations.controller.js';
import { DeliveriesController } from './deliveries/deliveries.controller.js';
import { DifficultiesController } from './difficulties/difficulties.controller.js';
import { DutiesController } from './duties/duties.controller.js';
import { FilesController } from './files/files.controller.js';
import { OccurrencesController } from './occurrences/occurrences.controller.js';
import { ReactionsController } from './reactions/reactions.controller.js';
import { GroupsController } from './register/groups.controller.js';
import { PersonsController } from './register/persons.controller.js';
import { RulesController } from './register/rules.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { WorkController } from './work/work.controller.js';

const controllers = [
  ListDirectivesController,
  DirectiveController,
  ObligationController,
  AssignmentsController,
  WorkController,
  TimelineController,
  AgenciesController,
  MeController,
  GroupsController,
  PersonsController,
  RulesController,
  DutiesController,
  OccurrencesController,
  CalendarController,
  ReportsController,
  ConsolidationsController,
  DifficultiesController,
  StatisticsController,
  DeliveriesController,
  ReactionsController,
  FilesController,
];

/** What the module's controllers stand on. */
export interface QueryParts {
  readonly desk: Desk;
  readonly blobs: BlobStore;
  readonly standings: StandingSource;
}

/** Questions over HTTP; nothing here writes. */
@Module({})
export class QueryModule {
  static with({ desk, blobs, standings }: QueryParts): DynamicModule {
    return {
      module: QueryModule,
      controllers,
      providers: [
        { provide: DESK, useValue: desk },
        { provide: BLOBS, useValue: blobs },
        { provide: STANDING_SOURCE, useValue: standings },
      ],
    };
  }
}
