import { Body, Controller, Inject, Post } from '@nestjs/common';
import { z } from 'zod';
import type { BlobRef } from '@chidao/kernel';
import { Access } from '../access/access.decorator.js';
import type { Uploads } from '../validation/json-body.js';

/** Keeps bytes by the SHA-256 of their content. */
export interface FileKeeper {
  readonly put: (bytes: Uint8Array) => Promise<BlobRef>;
}

/** The bytes of an upload, for which the API page offers to choose a file. An empty file proves nothing, and is refused. */
export const fileBytes = z
  .custom<Buffer>((body) => body instanceof Buffer && body.length > 0, { params: { expected: 'file' } })
  .meta({ type: 'string', format: 'binary' });

export const FILE_KEEPER = 'http:file-keeper';

/** Signed papers and their attachments, up to 20 MiB each: the `uploads` of an application that serves `/files`. */
export const fileUploads: Uploads = {
  path: '/files',
  limit: 20 * 1_048_576,
  types: [
    'application/pdf',
    'application/pkcs7-signature',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'image/jpeg',
    'image/png',
    'text/plain',
  ],
};

/** A file is kept before a command names it; the same bytes again change nothing. */
@Controller('files')
export class KeepFileController {
  constructor(@Inject(FILE_KEEPER) private readonly keeper: FileKeeper) {}

  @Post()
  @Access({ upload: 'KeepFile', types: fileUploads.types })
  async keep(@Body({ schema: fileBytes }) bytes: Buffer): Promise<{ file: BlobRef; size: number }> {
    return { file: await this.keeper.put(bytes), size: bytes.length };
  }
}
