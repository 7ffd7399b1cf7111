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
  readonly state: DutyState;
}

export const dutyPlaces: View<DutyPlace> = {
  name: 'duty-places',
  fields: { obligation: 'text', directives: 'set', upstream: 'text' },
};

const placeOf = (state: DutyState): DutyPlace => ({
  obligation: state.status === 'None' ? null : state.obligation,
  directives: state.status === 'None' ? [] : directivesOf(state.sources),
  upstream: state.status === 'None' ? null : state.upstream,
  state,
});

/** Obligation, directive and upstream duty → duties. */
export const dutyPlacesIndex: Projection<RecordedEvent, DutyPlace> = {
  view: dutyPlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'duty' ? [id] : [];
  },
  evolve: (document, event) =>
    placeOf(dutyDecider.evolve(document?.state ?? dutyDecider.initialState, event as RecordedEvent<DutyEvent>)),
};
