import type { DataOf } from '@chidao/contract';
import type { headAppointedV1 } from '@chidao/organisation-contracts';
import type { HeadAppointed } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const headAppointed = ({ data, about }: RecordedEvent<HeadAppointed>): DataOf<typeof headAppointedV1> => ({
  about,
  ...data,
});
