import type { DirectiveIssued, DirectiveRegistered } from '@chidao/directives-domain';
import { referenceDateOf } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy } from '@chidao/service';

/** A directive in force: its recipients and copies, as of the issue (or reference) date. */
export const resolveRecipientsPolicy: Policy<RecordedEvent> = {
  name: 'resolve-recipients',
  on: ['directive/DirectiveIssued', 'directive/DirectiveRegistered'],
  react: (event) => {
    const asOf = referenceDateOf(event as RecordedEvent<DirectiveIssued | DirectiveRegistered>);
    return [{ stream: event.stream, type: 'ResolveRecipients', input: { asOf } }];
  },
};
