import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyResolveRecipients = z.strictObject({ asOf: z.iso.date() });

/** An officer has the recipients resolved as of a date. */
@Controller('directives/:directive/resolve-recipients')
export class ResolveRecipientsController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'ResolveRecipients' })
  async handle(
    @Param('directive', { schema: pathId }) directive: string,
    @Body({ schema: bodyResolveRecipients }) body: z.infer<typeof bodyResolveRecipients>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('directive', directive);
    return answerOf(await this.service.send({ stream, type: 'ResolveRecipients', input: body, context, options }));
  }
}
