import type { DirectiveIssued, DirectiveRegistered } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy } from '@chidao/service';

const asOfOf = (event: RecordedEvent<DirectiveIssued | DirectiveRegistered>): string => {
  if (event.type === 'DirectiveIssued') return event.data.issueDate;
  const { referenceDate, issueDate } = event.data;
  return referenceDate?.date ?? issueDate ?? '';
};

/** A directive in force: its recipients and copies, as of the issue (or reference) date. */
export const resolveRecipientsPolicy: Policy<RecordedEvent> = {
  name: 'resolve-recipients',
  on: ['directive/DirectiveIssued', 'directive/DirectiveRegistered'],
  react: (event) => {
    const asOf = asOfOf(event as RecordedEvent<DirectiveIssued | DirectiveRegistered>);
    return [{ stream: event.stream, type: 'ResolveRecipients', input: { asOf } }];
  },
};
