import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { getText } from '@chidao/blobs';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idParam } from '../desk/ids.js';
import { momentQuery } from '../desk/moment.js';
import { BLOBS, DESK } from '../desk/tokens.js';
import { directiveOf, headOf, historyOf, obligationsOf, undecidedOf } from './directive-parts.js';

type MomentAsked = z.infer<typeof momentQuery>;

@Controller('directives/:id')
export class DirectiveController {
  constructor(
    @Inject(DESK) private readonly desk: Desk,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Get()
  @Access({ read: 'directive' })
  directive(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: MomentAsked,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.detail({ reader, after, moment }, { key: 'directives', id }, async (look) => {
      const directive = await directiveOf(look, id);
      const [head, obligations, undecided, history] = await Promise.all([
        headOf(look, directive),
        obligationsOf(look, directive),
        undecidedOf(look, id),
        historyOf(look, 'about.directives', id),
      ]);
      return { body: { ...head, undecided, obligations, history }, revision: directive.document.revision };
    });
  }

  /** The canonical text, and where in it each obligation stands. */
  @Get('text')
  @Access({ read: 'directive text' })
  text(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: MomentAsked,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.detail({ reader, after, moment }, { key: 'directives', id }, async (look) => {
      const directive = await directiveOf(look, id);
      const { text, revision } = directive.document;
      const obligations = await obligationsOf(look, directive);
      const anchors = obligations.flatMap(({ id: obligation, item, status, anchors: placed }) =>
        placed.map((anchor) => ({ obligation, item, status, ...anchor })),
      );
      return { body: { id, ...text, content: orNotFound(await getText(this.blobs, text.ref)), anchors }, revision };
    });
  }
}
