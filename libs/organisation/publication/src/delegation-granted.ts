import type { DataOf } from '@chidao/contract';
import type { delegationGrantedV1 } from '@chidao/organisation-contracts';
import type { DelegationGranted } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const delegationGranted = ({
  data,
  about,
}: RecordedEvent<DelegationGranted>): DataOf<typeof delegationGrantedV1> => ({ about, ...data });
