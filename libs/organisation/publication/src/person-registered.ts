import type { DataOf } from '@chidao/contract';
import type { personRegisteredV1 } from '@chidao/organisation-contracts';
import type { PersonRegistered } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const personRegistered = ({
  data,
  about,
}: RecordedEvent<PersonRegistered>): DataOf<typeof personRegisteredV1> => ({ about, ...data });
