import type { DataOf } from '@chidao/contract';
import type { directiveRegisteredV1 } from '@chidao/directives-contracts';
import type { DirectiveRegistered } from '@chidao/directives-domain';
import { formatNumber } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const directiveRegistered = ({
  data,
  about,
}: RecordedEvent<DirectiveRegistered>): DataOf<typeof directiveRegisteredV1> => ({
  about,
  directive: data.directive,
  registrar: data.registrar,
  issuer: data.issuer,
  number: formatNumber(data.header.number),
  issueDate: data.issueDate,
  referenceDate: data.referenceDate?.date ?? null,
  subject: data.header.subject,
  text: data.text.hash,
});
