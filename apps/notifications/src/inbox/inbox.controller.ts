import { Controller, Get, Inject, Query } from '@nestjs/common';
import { personCommandId, streamOf } from '@chidao/event-store';
import { Access, Reader, labelled } from '@chidao/http';
import type { SignedInReader } from '@chidao/http';
import type { CommandContext } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import type { KnownDelivery } from '@chidao/notifications-domain';
import type { Service } from '@chidao/service';
import { INDEXED } from '@chidao/service';
import { z } from 'zod';
import type { NotificationsContext } from '../notifications.context.js';
import { CONTEXT, SERVICE } from '../tokens.js';
import type { Moment } from '../moment/moment.js';
import { momentOf, momentShape } from '../moment/moment.js';
import type { InboxPage, InboxQuery } from './inbox.js';
import { inboxOf } from './inbox.js';
import { inboxThen } from './inbox-then.js';
import type { InboxItem } from './inbox-item.js';
import { inboxItemOf } from './inbox-item.js';

const inboxQuery = z.strictObject({
  ...momentShape,
  unread: z.enum(['true', 'false']).default('false'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** The frame of every list; `position`: the inbox is complete up to there. `knownAt` as it was asked for, of another moment. */
interface InboxAnswer {
  readonly total: number;
  readonly items: readonly InboxItem[];
  readonly asOf: string;
  readonly position: string;
  readonly knownAt?: string | null;
}

/**
 * What lies in the inbox of the reader's agency. Returning an item to a signed-in person is evidence of its delivery;
 * looking back is none.
 */
@Controller('inbox')
export class InboxController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly context: NotificationsContext,
  ) {}

  @Get()
  @Access({ read: 'inbox' })
  async list(
    @Query({ schema: inboxQuery }) query: z.infer<typeof inboxQuery>,
    @Reader() reader: SignedInReader,
  ): Promise<InboxAnswer> {
    const { limit, offset } = query;
    const asked = { unread: query.unread === 'true', limit, offset };
    const moment = momentOf(query);
    const position = await this.context.readModels.checkpoint(INDEXED);
    const held = await (moment === null ? this.look(reader, asked) : this.lookBack(reader, asked, moment));
    const when = moment ?? { asOf: this.context.clock.now() };
    return labelled({ ...held, ...when, position: String(position) }, { position });
  }

  private async lookBack({ standing }: SignedInReader, asked: InboxQuery, moment: Moment) {
    const then = this.context.lookingBack(moment);
    return this.shown(then, await inboxThen(this.context, standing, asked, moment));
  }

  private async look(reader: SignedInReader, asked: InboxQuery) {
    const page = await inboxOf(this.context, reader.standing, asked);
    const held = await this.shown(this.context, page);
    await Promise.all(page.found.filter(({ status }) => status === 'Sent').map((each) => this.confirm(each, reader)));
    return held;
  }

  private async shown(context: NotificationsContext, { total, found }: InboxPage) {
    return { total, items: await Promise.all(found.map((delivery) => inboxItemOf(context, delivery))) };
  }

  /** The reader is the witness; somebody else may have been quicker, which is just as good. */
  private async confirm({ delivery }: KnownDelivery, { standing, correlationId }: SignedInReader): Promise<void> {
    const { person } = standing;
    const context: CommandContext = {
      commandId: personCommandId(person, `inbox/${delivery}`),
      actor: { kind: 'person', id: person },
      standing,
      at: this.context.clock.now(),
      versions: { ruleSet: null, calendar: null },
      causationId: null,
      correlationId,
    };
    const input = { receipt: { by: 'person', person } };
    try {
      await this.service.send({ stream: streamOf('delivery', delivery), type: 'ConfirmDelivery', input, context });
    } catch (thrown) {
      if (!isDomainError(thrown)) throw thrown;
    }
  }
}
