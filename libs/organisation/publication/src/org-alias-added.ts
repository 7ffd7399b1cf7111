import type { DataOf } from '@chidao/contract';
import type { orgAliasAddedV1 } from '@chidao/organisation-contracts';
import type { OrgAliasAdded } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const orgAliasAdded = ({ data, about }: RecordedEvent<OrgAliasAdded>): DataOf<typeof orgAliasAddedV1> => ({
  about,
  ...data,
});
