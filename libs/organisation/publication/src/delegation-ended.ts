import type { DataOf } from '@chidao/contract';
import type { delegationEndedV1 } from '@chidao/organisation-contracts';
import type { DelegationEnded } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const delegationEnded = ({ data, about }: RecordedEvent<DelegationEnded>): DataOf<typeof delegationEndedV1> => ({
  about,
  ...data,
});
