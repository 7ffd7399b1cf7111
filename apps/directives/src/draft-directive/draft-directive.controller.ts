import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { derivedId, streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { BLOBS, SERVICE } from '../tokens.js';
import { correctedHeader } from './header-correction.js';
import type { DraftBody } from './draft-body.js';
import { draftBody } from './draft-body.js';
import { takeIn } from './text-intake.js';

/** An officer brings in the text of a draft; fields that reading got wrong are given beside it. */
@Controller('directives')
export class DraftDirectiveController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'DraftDirective', creates: true })
  async draft(
    @Body({ schema: draftBody }) body: DraftBody,
    @Commanding() { context }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const { text, header } = await takeIn(this.blobs, body.text);
    const directive = derivedId('directive', context.commandId);
    const issuer = context.standing?.agency ?? '';
    const input = { directive, issuer, text, header: correctedHeader(header, body.header ?? {}) };
    const stream = streamOf('directive', directive);
    return answerOf(await this.service.send({ stream, type: 'DraftDirective', input, context }));
  }
}
