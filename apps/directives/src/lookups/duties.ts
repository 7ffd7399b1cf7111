import type { DataOf } from '@chidao/contract';
import type { PublicMessage } from '@chidao/kernel';
import { partsOf } from '@chidao/event-store';
import type { Projection, View } from '@chidao/read-models';
import { focalAgencyAppointedV1, reportDutyDefinedV1 } from '@chidao/reporting-contracts';

/** Which agencies collect the reports of an obligation: they may record evidence. */
export interface DutyCopy {
  readonly obligation: string;
  readonly focalAgencies: readonly string[];
}

export const dutyCopies: View<DutyCopy> = { name: 'duty-copies', fields: { obligation: 'text' } };

const copyAfter = (copy: DutyCopy | null, message: PublicMessage): DutyCopy | null => {
  if (message.type === reportDutyDefinedV1.type) {
    const { obligation } = message.data as DataOf<typeof reportDutyDefinedV1>;
    return { obligation, focalAgencies: [] };
  }
  if (!copy || message.type !== focalAgencyAppointedV1.type) return copy;
  const { agency } = message.data as DataOf<typeof focalAgencyAppointedV1>;
  return { ...copy, focalAgencies: [...new Set([...copy.focalAgencies, agency])] };
};

/** Duties of reporting, as far as this service asks about them. */
export const dutyFocalAgencies: Projection<PublicMessage, DutyCopy> = {
  view: dutyCopies,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'duty' ? [id] : [];
  },
  evolve: copyAfter,
};
