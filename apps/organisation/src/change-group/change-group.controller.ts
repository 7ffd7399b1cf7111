import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { id } from '../body-parts.js';
import { groupMeaning } from '../define-group/group-meaning.js';
import { groupStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const changeBody = z.strictObject(groupMeaning);

/** The words of a group mean another set from a day on. */
@Controller('groups/:group/change')
export class ChangeGroupController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'ChangeGroup', seen: true })
  async handle(
    @Param('group', { schema: id }) group: string,
    @Body({ schema: changeBody }) body: z.infer<typeof changeBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: groupStream(group), type: 'ChangeGroup', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
