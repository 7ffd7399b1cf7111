import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import type { DirectiveNumber, RegisterDirective } from '@chidao/directives-domain';
import { formatNumber } from '@chidao/directives-domain';
import { derivedId, streamOf } from '@chidao/event-store';
import type { CommandEnvelope, ReadingAnswer } from '@chidao/http';
import { Access, answerOf, Commanding, line, withReading } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { headerCorrection } from '../draft-directive/draft-body.js';
import { correctedHeader } from '../draft-directive/header-correction.js';
import { takeIn } from '../draft-directive/text-intake.js';
import { BLOBS, SERVICE } from '../tokens.js';

const registerBody = z.strictObject({
  text: z.string().min(1).max(1_000_000),
  header: headerCorrection.optional(),
  /** An agency of the register; null where the issuer is outside, who is then named as written. */
  issuer: z.uuid().nullable().default(null),
  issuerName: line.nullable().default(null),
  sourceKind: z.enum(['official', 'secondary']),
  issueDate: z.iso.date().nullable(),
  referenceDate: z.strictObject({ date: z.iso.date(), basis: line }).nullable().default(null),
  publishedOn: z.iso.date().nullable().default(null),
});

type Registering = Pick<z.infer<typeof registerBody>, 'issuer' | 'issuerName' | 'issueDate'>;

const naturalId = ({ issuer, issuerName, issueDate }: Registering, number: DirectiveNumber): string | null => {
  const written = formatNumber(number);
  if (number.ordinal === null || written === null || issueDate === null) return null;
  return derivedId('registered', issuer ?? issuerName ?? '', written, issueDate);
};

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
  ): Promise<ReadingAnswer> {
    const taken = await takeIn(this.blobs, raw);
    const header = correctedHeader(taken.header, correction ?? {});
    const directive = naturalId(body, header.number) ?? derivedId('directive', context.commandId);
    const registrar = context.standing?.agency ?? '';
    const input: RegisterDirective['input'] = { directive, registrar, ...body, text: taken.text, header };
    const stream = streamOf('directive', directive);
    const answer = answerOf(await this.service.send({ stream, type: 'RegisterDirective', input, context, options }));
    return withReading(answer, taken.read.obligations.length);
  }
}
