import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { NoteProgress } from '@chidao/assignments-domain';
import type { BlobStore } from '@chidao/blobs';
import { putText } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { BLOBS, SERVICE } from '../tokens.js';

const bodyNoteProgress = z.strictObject({ note: longText, percent: z.int().min(0).max(100).nullable() });

/** The agency says how far the work is. */
@Controller('assignments/:assignment/note-progress')
export class NoteProgressController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'NoteProgress' })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodyNoteProgress }) body: z.infer<typeof bodyNoteProgress>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const input: NoteProgress['input'] = { ...body, note: await putText(this.blobs, body.note) };
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'NoteProgress', input, context, options }));
  }
}
