import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { putText, requireStored } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText, pathId } from '@chidao/http';
import { refuse } from '@chidao/kernel';
import type { SubmitReport } from '@chidao/reporting-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { signedBody } from '@chidao/contract';
import { answersBody } from '../bodies/report.js';
import { answersOf } from '../report-answers.js';
import type { ReportingContext } from '../reporting.context.js';
import { CONTEXT, SERVICE } from '../tokens.js';

const bodySubmitReport = z.strictObject({
  text: longText.nullable(),
  /** The head's signature, where no signer is named. */
  signed: signedBody.nullable(),
  satisfies: answersBody,
});

/** The agency hands a signed version in, for one occurrence or several (lồng ghép). */
@Controller('reports/:report/submit')
export class SubmitReportController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly reporting: ReportingContext,
  ) {}

  @Post()
  @Access({ command: 'SubmitReport' })
  async handle(
    @Param('report', { schema: pathId }) report: string,
    @Body({ schema: bodySubmitReport }) body: z.infer<typeof bodySubmitReport>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const state = await this.reporting.report(report);
    if (state.status === 'None') return refuse('NOT_FOUND');
    const { agency } = state;
    const { signed } = body;
    await requireStored(this.reporting.blobs, signed?.file ?? null);
    const satisfies = await answersOf({ service: this.service, reporting: this.reporting }, body.satisfies, {
      agency,
      command: context,
    });
    const text = body.text === null ? null : await putText(this.reporting.blobs, body.text);
    const input: SubmitReport['input'] = { report, agency, text, signed, satisfies, consolidation: null };
    const stream = streamOf('report', report);
    return answerOf(await this.service.send({ stream, type: 'SubmitReport', input, context, options }));
  }
}
