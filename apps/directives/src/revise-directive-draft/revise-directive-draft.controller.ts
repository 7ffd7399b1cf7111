import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import { civilDateOf } from '@chidao/calendar';
import type { CommandEnvelope, ReadingAnswer } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, withReading } from '@chidao/http';
import type { Service } from '@chidao/service';
import type { DraftBody } from '../draft-directive/draft-body.js';
import { draftBody } from '../draft-directive/draft-body.js';
import { correctedHeader } from '../draft-directive/header-correction.js';
import { draftWarnings } from '../draft-directive/draft-warnings.js';
import { takeIn } from '../draft-directive/text-intake.js';
import type { DirectivesContext } from '../directives.context.js';
import { BLOBS, CONTEXT, SERVICE } from '../tokens.js';

/** The draft gets another text or other fields. */
@Controller('directives/:directive/revise')
export class ReviseDirectiveDraftController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(CONTEXT) private readonly known: DirectivesContext,
  ) {}

  @Post()
  @Access({ command: 'ReviseDirectiveDraft', seen: true })
  async revise(
    @Param('directive', { schema: pathId }) directive: string,
    @Body({ schema: draftBody }) body: DraftBody,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<ReadingAnswer> {
    const { text, header, read } = await takeIn(this.blobs, body.text);
    const input = { text, header: correctedHeader(header, body.header ?? {}) };
    const stream = streamOf('directive', directive);
    const answer = answerOf(await this.service.send({ stream, type: 'ReviseDirectiveDraft', input, context, options }));
    const drafting = { agency: context.standing?.agency ?? '', on: civilDateOf(context.at) };
    return withReading(answer, read.obligations.length, await draftWarnings(this.known.register, read, drafting));
  }
}
