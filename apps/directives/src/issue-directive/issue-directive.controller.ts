import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { requireStored } from '@chidao/blobs';
import { blobRefSchema, signedBody } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import { z } from 'zod';
import { BLOBS } from '../tokens.js';
import type { IssueDirectiveUse } from './issue-directive.js';
import { ISSUE_DIRECTIVE } from './issue-directive.js';

const issueBody = z.strictObject({
  ordinal: z.string().regex(/^\d{1,8}$/),
  issueDate: z.iso.date().nullable(),
  /** The text that was signed: what the reader saw of the draft. */
  text: blobRefSchema,
  /** The signed paper, and who signed it where the register knows the person. */
  signed: signedBody.nullable().default(null),
});

/** The clerk numbers the signed text and sends it out. */
@Controller('directives/:directive/issue')
export class IssueDirectiveController {
  constructor(
    @Inject(ISSUE_DIRECTIVE) private readonly issueDirective: IssueDirectiveUse,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'IssueDirective', seen: true })
  async issue(
    @Param('directive', { schema: pathId }) directive: string,
    @Body({ schema: issueBody }) body: z.infer<typeof issueBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    await requireStored(this.blobs, body.signed?.file ?? null);
    const stream = streamOf('directive', directive);
    return answerOf(await this.issueDirective({ stream, input: body, context, options }));
  }
}
