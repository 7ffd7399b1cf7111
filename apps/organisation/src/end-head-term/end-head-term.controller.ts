import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import { postSchema } from '@chidao/organisation-contracts';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { civilDate, id } from '../body-parts.js';
import { agencyStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const endBody = z.strictObject({ person: id, post: postSchema, effectiveOn: civilDate });

/** A person leaves the post; `effectiveOn` is the first day without it. */
@Controller('agencies/:agency/heads/end')
export class EndHeadTermController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'EndHeadTerm' })
  async handle(
    @Param('agency', { schema: id }) agency: string,
    @Body({ schema: endBody }) body: z.infer<typeof endBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: agencyStream(agency), type: 'EndHeadTerm', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
