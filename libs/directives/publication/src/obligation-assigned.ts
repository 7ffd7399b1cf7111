import type { DataOf } from '@chidao/contract';
import type { obligationAssignedV1 } from '@chidao/directives-contracts';
import type { ObligationAssigned } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';

type Data = DataOf<typeof obligationAssignedV1>;

export const obligationAssigned = ({ data, about, versions }: RecordedEvent<ObligationAssigned>): Data =>
  ({ about, ...data, ruleSet: versions.ruleSet, calendar: versions.calendar }) as Data;
