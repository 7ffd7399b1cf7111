import type { ObligationEvent } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

/** Where the obligations of a directive are, and which depend on a calendar: finds streams, decides nothing. */
export interface ObligationPlace {
  readonly directive: string;
  readonly onCalendar: boolean;
}

export const obligationPlaces: View<ObligationPlace> = {
  name: 'obligation-places',
  fields: { directive: 'text', onCalendar: 'flag' },
};

const placeAfter = (place: ObligationPlace | null, event: RecordedEvent<ObligationEvent>): ObligationPlace => {
  const directive = place?.directive ?? event.data.directive;
  if (event.type === 'DeadlineResolved') return { directive, onCalendar: event.data.deadline.calendarVersion !== null };
  return { directive, onCalendar: event.type !== 'ObligationEnded' && (place?.onCalendar ?? false) };
};

/** Directive → its obligations; and those to be computed again when a calendar is loaded. */
export const obligationPlacesIndex: Projection<RecordedEvent, ObligationPlace> = {
  view: obligationPlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'obligation' ? [id] : [];
  },
  evolve: (place, event) => placeAfter(place, event as RecordedEvent<ObligationEvent>),
};
