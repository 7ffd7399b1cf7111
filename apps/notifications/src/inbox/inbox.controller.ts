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
import { inboxOf } from './inbox.js';
import type { InboxItem } from './inbox-item.js';
import { inboxItemOf } from './inbox-item.js';

const inboxQuery = z.strictObject({
  unread: z.enum(['true', 'false']).default('false'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** What lies in the inbox of the reader's agency. Returning an item to a signed-in person is evidence of its delivery. */
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
  ): Promise<{ readonly items: readonly InboxItem[] }> {
    const { unread, limit, offset } = query;
    const found = await inboxOf(this.context, reader.standing, { unread: unread === 'true', limit, offset });
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
