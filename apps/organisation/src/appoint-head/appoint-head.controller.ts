import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import { postSchema } from '@chidao/organisation-contracts';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { id, validity } from '../body-parts.js';
import { agencyStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const termBody = z.strictObject({ person: id, post: postSchema, ...validity });

/** A person becomes head or deputy of an agency. */
@Controller('agencies/:agency/heads')
export class AppointHeadController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AppointHead' })
  async handle(
    @Param('agency', { schema: id }) agency: string,
    @Body({ schema: termBody }) body: z.infer<typeof termBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: agencyStream(agency), type: 'AppointHead', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
