import type { DataOf } from '@chidao/contract';
import type { recipientsResolvedV1 } from '@chidao/directives-contracts';
import type { RecipientsResolved } from '@chidao/directives-domain';
import { receiversOf } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const recipientsResolved = ({
  data,
  about,
}: RecordedEvent<RecipientsResolved>): DataOf<typeof recipientsResolvedV1> => ({
  about,
  directive: data.directive,
  issuer: data.issuer,
  keeper: data.keeper,
  asOf: data.asOf,
  addressed: receiversOf(data.expressions.filter(({ use }) => use === 'addressed')),
  copied: receiversOf(data.expressions.filter(({ use }) => use === 'copy')),
  added: data.added,
  removed: data.removed,
  unresolved: data.unresolved,
});
