import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { derivedId, streamOf } from '@chidao/event-store';
import { civilDateOf } from '@chidao/calendar';
import type { CommandEnvelope, ReadingAnswer } from '@chidao/http';
import { Access, answerOf, Commanding, withReading } from '@chidao/http';
import type { Service } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { BLOBS, CONTEXT, SERVICE } from '../tokens.js';
import { correctedHeader } from './header-correction.js';
import type { DraftBody } from './draft-body.js';
import { draftBody } from './draft-body.js';
import { draftWarnings } from './draft-warnings.js';
import { takeIn } from './text-intake.js';

/** An officer brings in the text of a draft; fields that reading got wrong are given beside it. */
@Controller('directives')
export class DraftDirectiveController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(CONTEXT) private readonly known: DirectivesContext,
  ) {}

  @Post()
  @Access({ command: 'DraftDirective', creates: true })
  async draft(
    @Body({ schema: draftBody }) body: DraftBody,
    @Commanding() { context }: CommandEnvelope,
  ): Promise<ReadingAnswer> {
    const { text, header, read } = await takeIn(this.blobs, body.text);
    const directive = derivedId('directive', context.commandId);
    const issuer = context.standing?.agency ?? '';
    const input = { directive, issuer, text, header: correctedHeader(header, body.header ?? {}) };
    const stream = streamOf('directive', directive);
    const answer = answerOf(await this.service.send({ stream, type: 'DraftDirective', input, context }));
    const drafting = { agency: issuer, on: civilDateOf(context.at) };
    return withReading(answer, read.obligations.length, await draftWarnings(this.known.register, read, drafting));
  }
}
