import type { DataOf } from '@chidao/contract';
import type { groupDefinedV1 } from '@chidao/organisation-contracts';
import type { GroupDefined } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const groupDefined = ({ data, about }: RecordedEvent<GroupDefined>): DataOf<typeof groupDefinedV1> => ({
  about,
  ...data,
});
