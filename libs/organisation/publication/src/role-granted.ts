import type { DataOf } from '@chidao/contract';
import type { roleGrantedV1 } from '@chidao/organisation-contracts';
import type { RoleGranted } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const roleGranted = ({ data, about }: RecordedEvent<RoleGranted>): DataOf<typeof roleGrantedV1> => ({
  about,
  ...data,
});
