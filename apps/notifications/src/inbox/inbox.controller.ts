import { Controller, Get, Inject, Query } from '@nestjs/common';
import { personCommandId, streamOf } from '@chidao/event-store';
import { Access, Reader } from '@chidao/http';
import type { SignedInReader } from '@chidao/http';
import type { CommandContext } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import type { KnownDelivery } from '@chidao/notifications-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import type { NotificationsContext } from '../notifications.context.js';
import { CONTEXT, SERVICE } from '../tokens.js';
import type { Moment } from '../moment/moment.js';
import { momentOf, momentShape } from '../moment/moment.js';
import type { InboxQuery } from './inbox.js';
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

/** What the inbox holds; of another moment, which one. */
interface InboxAnswer extends Partial<Moment> {
  readonly items: readonly InboxItem[];
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
    return moment === null ? this.look(reader, asked) : this.lookBack(reader, asked, moment);
  }

  private async lookBack({ standing }: SignedInReader, asked: InboxQuery, moment: Moment): Promise<InboxAnswer> {
    const found = await inboxThen(this.context, standing, asked, moment);
    const then = this.context.lookingBack(moment);
    return { items: await Promise.all(found.map((delivery) => inboxItemOf(then, delivery))), ...moment };
  }

  private async look(reader: SignedInReader, asked: InboxQuery): Promise<InboxAnswer> {
    const found = await inboxOf(this.context, reader.standing, asked);
    const items = await Promise.all(found.map((delivery) => inboxItemOf(this.context, delivery)));
    await Promise.all(found.filter(({ status }) => status === 'Sent').map((each) => this.confirm(each, reader)));
    return { items };
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
