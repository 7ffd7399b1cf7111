import type { DataOf } from '@chidao/contract';
import type { orgUnitRegisteredV1 } from '@chidao/organisation-contracts';
import type { OrgUnitRegistered } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const orgUnitRegistered = ({
  data,
  about,
}: RecordedEvent<OrgUnitRegistered>): DataOf<typeof orgUnitRegisteredV1> => ({ about, ...data });
