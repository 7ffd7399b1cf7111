import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { StandingSource } from '@chidao/http';
import { STANDING_SOURCE } from '@chidao/http';
import type { Service } from '@chidao/service';
import type { DirectivesContext } from './directives.context.js';
import { DraftDirectiveController } from './draft-directive/draft-directive.controller.js';
import { ISSUE_DIRECTIVE, issueDirectiveUse } from './issue-directive/issue-directive.js';
import { IssueDirectiveController } from './issue-directive/issue-directive.controller.js';
import { ReviseDirectiveDraftController } from './revise-directive-draft/revise-directive-draft.controller.js';
import { BLOBS, CONTEXT, SERVICE } from './tokens.js';

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
      controllers: [DraftDirectiveController, ReviseDirectiveDraftController, IssueDirectiveController],
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
