import type { DataOf } from '@chidao/contract';
import type { groupChangedV1 } from '@chidao/organisation-contracts';
import type { GroupChanged } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const groupChanged = ({ data, about }: RecordedEvent<GroupChanged>): DataOf<typeof groupChangedV1> => ({
  about,
  ...data,
});
