import type { DataOf } from '@chidao/contract';
import type { orgUnitRenamedV1 } from '@chidao/organisation-contracts';
import type { OrgUnitRenamed } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const orgUnitRenamed = ({ data, about }: RecordedEvent<OrgUnitRenamed>): DataOf<typeof orgUnitRenamedV1> => ({
  about,
  ...data,
});
