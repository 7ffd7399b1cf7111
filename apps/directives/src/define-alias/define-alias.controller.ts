import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { anchorBody } from '../obligation-content/anchor-body.js';
import { SERVICE } from '../tokens.js';

const bodyDefineAlias = z.strictObject({
  name: z.string().trim().min(1).max(300),
  of: z.enum(['document', 'actors']),
  expressions: z.array(z.string().trim().min(1).max(500)).min(1).max(50),
  anchor: anchorBody,
});

/** An officer gives a short name that the text defines. */
@Controller('directives/:directive/aliases')
export class DefineAliasController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'DefineAlias' })
  async handle(
    @Param('directive', { schema: pathId }) directive: string,
    @Body({ schema: bodyDefineAlias }) body: z.infer<typeof bodyDefineAlias>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('directive', directive);
    return answerOf(await this.service.send({ stream, type: 'DefineAlias', input: body, context, options }));
  }
}
