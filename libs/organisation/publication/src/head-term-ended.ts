import type { DataOf } from '@chidao/contract';
import type { headTermEndedV1 } from '@chidao/organisation-contracts';
import type { HeadTermEnded } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const headTermEnded = ({ data, about }: RecordedEvent<HeadTermEnded>): DataOf<typeof headTermEndedV1> => ({
  about,
  ...data,
});
