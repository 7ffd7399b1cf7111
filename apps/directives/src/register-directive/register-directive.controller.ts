import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { IssuerReference } from '@chidao/directives-domain';
import { formatNumber } from '@chidao/directives-domain';
import { derivedId, streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { headerCorrection } from '../draft-directive/draft-body.js';
import { correctedHeader } from '../draft-directive/header-correction.js';
import { takeIn } from '../draft-directive/text-intake.js';
import { BLOBS, SERVICE } from '../tokens.js';

const registerBody = z.strictObject({
  text: z.string().min(1).max(1_000_000),
  header: headerCorrection.optional(),
  issuer: z.union([
    z.strictObject({ kind: z.literal('agency'), id: z.uuid() }),
    z.strictObject({ kind: z.literal('external'), name: z.string().trim().min(1).max(300) }),
  ]),
  sourceKind: z.enum(['official', 'secondary']),
  issueDate: z.iso.date().nullable(),
  referenceDate: z
    .strictObject({ date: z.iso.date(), basis: z.string().trim().min(1).max(500) })
    .nullable()
    .default(null),
  publishedOn: z.iso.date().nullable().default(null),
});

const keyOf = (issuer: IssuerReference): string => (issuer.kind === 'agency' ? issuer.id : issuer.name);

/** A clerk enters a document that came from elsewhere. Issuer, number and date give its id, where all are known. */
@Controller('directives/register')
export class RegisterDirectiveController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'RegisterDirective', creates: true })
  async handle(
    @Body({ schema: registerBody }) { text: raw, header: correction, ...body }: z.infer<typeof registerBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const taken = await takeIn(this.blobs, raw);
    const header = correctedHeader(taken.header, correction ?? {});
    const natural = header.number.ordinal !== null && body.issueDate !== null;
    const directive = natural
      ? derivedId('registered', keyOf(body.issuer), formatNumber(header.number), body.issueDate ?? '')
      : derivedId('directive', context.commandId);
    const input = { directive, registrar: context.standing?.agency ?? '', ...body, text: taken.text, header };
    const stream = streamOf('directive', directive);
    return answerOf(await this.service.send({ stream, type: 'RegisterDirective', input, context, options }));
  }
}
