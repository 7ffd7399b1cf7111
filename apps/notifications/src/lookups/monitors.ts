import { monitorAppointedV1 } from '@chidao/directives-contracts';
import type { DataOf } from '@chidao/contract';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Projection, ReadModelStore, View } from '@chidao/read-models';
import type { UrgeablePlace } from './urgeable-place.js';

type Appointed = DataOf<typeof monitorAppointedV1>;

interface Monitor {
  readonly agency: string;
  /** Obligations and directives that it follows. */
  readonly over: readonly string[];
  /** Agencies that it follows, as reading rights know them too. */
  readonly monitored: readonly string[];
}

/** Monitors that one obligation appoints, for itself or for others. */
export interface Monitors {
  readonly monitors: readonly Monitor[];
}

const monitorsView: View<Monitors> = { name: 'monitors', fields: { 'monitors.over': 'set' } };

const monitorOf = ({ agency, obligation, over, monitoredSet }: Appointed): Monitor => ({
  agency,
  over: [obligation, ...over],
  monitored: monitoredSet,
});

/** Who was told to follow and urge whom, from public messages. */
export const monitorsLookup: Projection<PublicMessage, Monitors> = {
  view: monitorsView,
  idsOf: ({ type, stream }) => (type === monitorAppointedV1.type ? [partsOf(stream).id] : []),
  evolve: (document, { data }) => ({ monitors: [...(document?.monitors ?? []), monitorOf(data as Appointed)] }),
};

/** The agencies that follow this work of this agency. */
export const monitorsOf = async (
  readModels: Pick<ReadModelStore, 'find'>,
  { obligation, concerns, agency }: UrgeablePlace,
): Promise<readonly string[]> => {
  const matters = [obligation, ...(concerns.directives ?? [])];
  const found = await readModels.find(monitorsView, { where: [{ field: 'monitors.over', hasAny: matters }] });
  return found
    .flatMap(({ document }) => document.monitors)
    .filter(({ over, monitored }) => over.some((id) => matters.includes(id)) && monitored.includes(agency))
    .map((monitor) => monitor.agency);
};
