import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { StandingSource } from '../access/standing-source.js';
import { STANDING_SOURCE } from '../access/standing-source.js';
import type { FileKeeper } from './keep-file.controller.js';
import { FILE_KEEPER, KeepFileController } from './keep-file.controller.js';

/** What `/files` stands on. */
export interface FilesParts {
  readonly blobs: FileKeeper;
  readonly standings: StandingSource;
}

/** The route that takes files for every service: imported once in a process, served with the `fileUploads` option. */
@Module({})
export class FilesModule {
  static with({ blobs, standings }: FilesParts): DynamicModule {
    return {
      module: FilesModule,
      controllers: [KeepFileController],
      providers: [
        { provide: FILE_KEEPER, useValue: blobs },
        { provide: STANDING_SOURCE, useValue: standings },
      ],
    };
  }
}
