import type { ResolvedExpression, ResolveRecipients } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** Each line of Kính gửi and Nơi nhận as agencies of the date asked about. */
export const resolveRecipientsFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream, input }) => {
    const { asOf } = input as ResolveRecipients['input'];
    const state = await context.directive(partsOf(stream).id);
    if (state.status !== 'InForce') return { facts: { expressions: [] } satisfies ResolveRecipients['facts'] };
    const around = { issuer: state.issuer, place: state.keeper, on: asOf };
    const expressions = await Promise.all(
      state.header.recipients.map(async ({ text, use }): Promise<ResolvedExpression> => {
        const { agencies } = await context.register.resolveExpression(text, around);
        return { text, use, agencies };
      }),
    );
    return { facts: { expressions } satisfies ResolveRecipients['facts'] };
  };
