import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import { agencyKindSchema, agencyLevelSchema, hierarchySchema } from '@chidao/organisation-contracts';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { id, line, validity } from '../body-parts.js';
import { agencyId, agencyStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const agencyBody = z.strictObject({
  name: line(300),
  kind: agencyKindSchema,
  level: agencyLevelSchema,
  hierarchy: hierarchySchema,
  /** The administrative unit it serves where its name does not end in it: "tỉnh Bình Minh". */
  area: line(100).nullable().default(null),
  parent: id.nullable(),
  superiors: z.array(id).max(20).default([]),
  code: line(50).nullable().default(null),
  ...validity,
});

/** The org registrar enters an agency. */
@Controller('agencies')
export class RegisterOrgUnitController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RegisterOrgUnit', creates: true })
  async register(
    @Body({ schema: agencyBody }) body: z.infer<typeof agencyBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const agency = agencyId(body.code, context.commandId);
    const request = { stream: agencyStream(agency), type: 'RegisterOrgUnit', input: { agency, ...body } };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
