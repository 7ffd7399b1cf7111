import type { ObligationEvent } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

/** Where the obligations of a directive are: finds streams, decides nothing. */
export interface ObligationPlace {
  readonly directive: string;
}

export const obligationPlaces: View<ObligationPlace> = { name: 'obligation-places', fields: { directive: 'text' } };

/** Directive → its obligations. */
export const obligationPlacesIndex: Projection<RecordedEvent, ObligationPlace> = {
  view: obligationPlaces,
  idsOf: ({ stream, type }) => {
    const { category, id } = partsOf(stream);
    return category === 'obligation' && type === 'ObligationProposed' ? [id] : [];
  },
  evolve: (_, event) => ({ directive: (event as RecordedEvent<ObligationEvent>).data.directive }),
};
