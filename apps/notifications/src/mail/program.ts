import { derivedId, streamOf } from '@chidao/event-store';
import type { KnownDelivery } from '@chidao/notifications-domain';
import type { Service } from '@chidao/service';

/** Sends one command on a delivery as the mail program; the same report twice has the same id. */
export type Report = (
  delivery: KnownDelivery,
  command: { readonly type: string; readonly input: object },
) => Promise<void>;

/** `digest` is what the commands of one mail have in common. */
export const reportBy =
  (service: Pick<Service, 'send'>, { now, digest }: { readonly now: string; readonly digest: string }): Report =>
  async ({ delivery, attempts }, { type, input }) => {
    const context = {
      commandId: derivedId('mail', delivery, type, digest, attempts),
      actor: { kind: 'program', id: 'mail' },
      standing: null,
      at: now,
      versions: { ruleSet: null, calendar: null },
      causationId: null,
      correlationId: digest,
    } as const;
    await service.send({ stream: streamOf('delivery', delivery), type, input, context });
  };
