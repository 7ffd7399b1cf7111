import type { DataOf } from '@chidao/contract';
import type { directiveIssuedV1 } from '@chidao/directives-contracts';
import type { DirectiveIssued } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const directiveIssued = ({ data, about }: RecordedEvent<DirectiveIssued>): DataOf<typeof directiveIssuedV1> => ({
  about,
  directive: data.directive,
  issuer: data.issuer,
  keeper: data.keeper,
  number: data.number,
  issueDate: data.issueDate,
  subject: data.subject,
  text: data.issuedText,
  signed: data.signed,
});
