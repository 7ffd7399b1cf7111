import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { numberStream } from '../issue-directive/issue-directive.js';
import { SERVICE } from '../tokens.js';

const releaseBody = z.strictObject({
  year: z.string().regex(/^\d{4}$/),
  /** The symbol, or the document type where there is none. */
  symbol: z.string().trim().min(1).max(60),
  ordinal: z.string().regex(/^\d{1,8}$/),
  reason,
});

/** A clerk gives a claimed number back before anything was issued under it. */
@Controller('numbers/release')
export class ReleaseNumberController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'ReleaseNumber' })
  async handle(
    @Body({ schema: releaseBody }) body: z.infer<typeof releaseBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = numberStream({ issuer: context.standing?.agency ?? '', ...body });
    const input = { reason: body.reason };
    return answerOf(await this.service.send({ stream, type: 'ReleaseNumber', input, context, options }));
  }
}
