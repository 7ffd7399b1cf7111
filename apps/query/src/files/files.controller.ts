import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
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
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { BLOBS, DESK } from '../desk/tokens.js';
import type { Granted } from '../reading/granted.js';

const hashParam = z.string().regex(/^[0-9a-f]{64}$/);

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

const isShown = async (granted: Granted, hash: string): Promise<boolean> => {
  for (const [part, view] of SHOWING) {
    if ((await granted.count(part, view, { where: [{ field: 'files', has: hash }] })) > 0) return true;
  }
  return false;
};

@Controller('files')
export class FilesController {
  constructor(
    @Inject(DESK) private readonly desk: Desk,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  /** The bytes of a text or file that some document shows to the reader. */
  @Get(':hash')
  @Access({ read: 'files of what may be read' })
  async file(
    @Param('hash', { schema: hashParam }) hash: string,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<StreamableFile> {
    await this.desk.list({ reader, after, moment: {} }, async ({ granted }) => {
      if (!(await isShown(granted, hash))) orNotFound(null);
      return { body: {} };
    });
    const bytes = orNotFound(await this.blobs.get(hash));
    return new StreamableFile(bytes, {
      type: 'application/octet-stream',
      disposition: `attachment; filename="${hash}"`,
    });
  }
}
