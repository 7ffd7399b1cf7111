import type { DataOf } from '@chidao/contract';
import type { directiveRegisteredV1 } from '@chidao/directives-contracts';
import type { DirectiveRegistered } from '@chidao/directives-domain';
import { referenceDateOf } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const directiveRegistered = ({
  data,
  about,
}: RecordedEvent<DirectiveRegistered>): DataOf<typeof directiveRegisteredV1> => ({
  about,
  directive: data.directive,
  issuer: data.issuer,
  keeper: data.keeper,
  registrar: data.registrar,
  issuerName: data.issuerName,
  sourceKind: data.sourceKind,
  documentType: data.header.documentType,
  number: data.header.number,
  issueDate: data.issueDate,
  referenceDate: referenceDateOf({ data }),
  subject: data.header.subject,
  text: data.text.ref,
});
