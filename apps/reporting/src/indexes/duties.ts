import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';
import type { DutyEvent, DutyState } from '@chidao/reporting-domain';
import { directivesOf, dutyDecider } from '@chidao/reporting-domain';

/** Where duties are: finds, decides nothing. */
export interface DutyPlace {
  readonly obligation: string | null;
  readonly directives: readonly string[];
  readonly upstream: string | null;
  /** Position of its last event, in digits that sort: what changed since can be asked for. */
  readonly changedAt: string;
  readonly state: DutyState;
}

export const dutyPlaces: View<DutyPlace> = {
  name: 'duty-places',
  fields: { obligation: 'text', directives: 'set', upstream: 'text', changedAt: 'text' },
};

const POSITION_DIGITS = 20;

const placeOf = (state: DutyState, position: bigint): DutyPlace => ({
  obligation: state.status === 'None' ? null : state.obligation,
  directives: state.status === 'None' ? [] : directivesOf(state.sources),
  upstream: state.status === 'None' ? null : state.upstream,
  changedAt: String(position).padStart(POSITION_DIGITS, '0'),
  state,
});

/** Obligation, directive and upstream duty → duties; and which of them changed. */
export const dutyPlacesIndex: Projection<RecordedEvent, DutyPlace> = {
  view: dutyPlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'duty' ? [id] : [];
  },
  evolve: (document, event) => {
    const before = document?.state ?? dutyDecider.initialState;
    return placeOf(dutyDecider.evolve(before, event as RecordedEvent<DutyEvent>), event.position);
  },
};
