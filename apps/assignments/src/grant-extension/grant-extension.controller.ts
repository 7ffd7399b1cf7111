import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, line, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyGrantExtension = z.strictObject({ newDue: z.iso.date(), basis: line.nullable() });

/** Who gave the work gives more time. */
@Controller('assignments/:assignment/grant-extension')
export class GrantExtensionController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'GrantExtension', seen: true })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodyGrantExtension }) body: z.infer<typeof bodyGrantExtension>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'GrantExtension', input: body, context, options }));
  }
}
