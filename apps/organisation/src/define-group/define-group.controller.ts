import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { line } from '../body-parts.js';
import { groupId, groupStream } from '../streams.js';
import { SERVICE } from '../tokens.js';
import { groupMeaning } from './group-meaning.js';

const groupBody = z.strictObject({ expression: line(300), ...groupMeaning });

/** Words of documents get the meaning of a set of agencies. */
@Controller('groups')
export class DefineGroupController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'DefineGroup', creates: true })
  async handle(
    @Body({ schema: groupBody }) body: z.infer<typeof groupBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const group = groupId(body.expression);
    const request = { stream: groupStream(group), type: 'DefineGroup', input: { group, ...body } };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
