import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { basis, civilDate, id, line } from '../body-parts.js';
import { agencyStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const renameBody = z.strictObject({ name: line(300), legalBasis: basis, effectiveOn: civilDate });

/** An agency gets another name from a day on. */
@Controller('agencies/:agency/rename')
export class RenameOrgUnitController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RenameOrgUnit', seen: true })
  async handle(
    @Param('agency', { schema: id }) agency: string,
    @Body({ schema: renameBody }) body: z.infer<typeof renameBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: agencyStream(agency), type: 'RenameOrgUnit', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
