import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { civilDate, id, line } from '../body-parts.js';
import { agencyStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const aliasBody = z.strictObject({ alias: line(300), effectiveOn: civilDate });

/** Another way in which documents write the name of an agency. */
@Controller('agencies/:agency/aliases')
export class AddOrgAliasController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AddOrgAlias' })
  async handle(
    @Param('agency', { schema: id }) agency: string,
    @Body({ schema: aliasBody }) body: z.infer<typeof aliasBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: agencyStream(agency), type: 'AddOrgAlias', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
