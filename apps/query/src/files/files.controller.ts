import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { blobRefSchema } from '@chidao/contract';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { BlobRef } from '@chidao/kernel';
import type { Part } from '@chidao/query-read-models';
import {
  consolidationsView,
  consolidationTablesView,
  difficultiesView,
  directivesView,
  reportDraftsView,
  reportsView,
  requestsView,
  resultsView,
  submissionsView,
  urgesView,
} from '@chidao/query-read-models';
import type { View } from '@chidao/read-models';
import type { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { momentQuery } from '../desk/moment.js';
import { BLOBS, DESK } from '../desk/tokens.js';
import type { Granted } from '../reading/granted.js';

/** Documents that show texts and files, and the part that each of them is. */
const SHOWING: readonly (readonly [Part, View])[] = [
  ['text', directivesView],
  ['results', resultsView],
  ['requests', requestsView],
  ['reports', submissionsView],
  ['reports', reportsView],
  ['reports', reportDraftsView],
  ['consolidations', consolidationsView],
  ['reports', consolidationTablesView],
  ['requests', difficultiesView],
  ['requests', urgesView],
];

const isShown = async (granted: Granted, file: BlobRef): Promise<boolean> => {
  for (const [part, view] of SHOWING) {
    if ((await granted.count(part, view, { where: [{ field: 'files', has: file }] })) > 0) return true;
  }
  return false;
};

@Controller('files')
export class FilesController {
  constructor(
    @Inject(DESK) private readonly desk: Desk,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  /** The bytes of a text or file that some document shows to the reader, or showed at another moment. */
  @Get(':file')
  @Access({ read: 'files of what may be read' })
  async file(
    @Param('file', { schema: blobRefSchema }) file: BlobRef,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<StreamableFile> {
    await this.desk.list({ reader, after, moment }, async ({ granted }) => {
      if (!(await isShown(granted, file))) orNotFound(null);
      return { body: {} };
    });
    const bytes = orNotFound(await this.blobs.get(file));
    return new StreamableFile(bytes, {
      type: 'application/octet-stream',
      disposition: `attachment; filename="${file.replace(':', '-')}"`,
    });
  }
}
