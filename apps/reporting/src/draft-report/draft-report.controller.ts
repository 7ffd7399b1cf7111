import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { putText } from '@chidao/blobs';
import { derivedId, streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText, pathId } from '@chidao/http';
import { refuse } from '@chidao/kernel';
import type { DraftReport } from '@chidao/reporting-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { answersBody } from '../bodies/report.js';
import { answersOf } from '../report-answers.js';
import type { ReportingContext } from '../reporting.context.js';
import { CONTEXT, SERVICE } from '../tokens.js';

const bodyDraftReport = z.strictObject({ text: longText.nullable(), answers: answersBody });
type DraftBody = z.infer<typeof bodyDraftReport>;

/** Somebody of the agency begins a report, or goes on writing. */
@Controller('reports')
export class DraftReportController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly reporting: ReportingContext,
  ) {}

  @Post()
  @Access({ command: 'DraftReport' })
  async begin(
    @Body({ schema: bodyDraftReport }) body: DraftBody,
    @Commanding() envelope: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const { commandId, standing } = envelope.context;
    return this.draft(derivedId('report', commandId), standing?.agency ?? '', { body, envelope });
  }

  @Post(':report/draft')
  @Access({ command: 'DraftReport' })
  async continue(
    @Param('report', { schema: pathId }) report: string,
    @Body({ schema: bodyDraftReport }) body: DraftBody,
    @Commanding() envelope: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const state = await this.reporting.report(report);
    if (state.status === 'None') return refuse('NOT_FOUND');
    return this.draft(report, state.agency, { body, envelope });
  }

  private async draft(
    report: string,
    agency: string,
    { body, envelope: { context, options } }: { readonly body: DraftBody; readonly envelope: CommandEnvelope },
  ): Promise<CommandAnswer> {
    const answers = await answersOf({ service: this.service, reporting: this.reporting }, body.answers, {
      agency,
      command: context,
    });
    const text = body.text === null ? null : await putText(this.reporting.blobs, body.text);
    const input: DraftReport['input'] = { report, agency, text, answers };
    const stream = streamOf('report', report);
    return answerOf(await this.service.send({ stream, type: 'DraftReport', input, context, options }));
  }
}
