import type { DataOf } from '@chidao/contract';
import type { roleEndedV1 } from '@chidao/organisation-contracts';
import type { RoleEnded } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const roleEnded = ({ data, about }: RecordedEvent<RoleEnded>): DataOf<typeof roleEndedV1> => ({
  about,
  ...data,
});
