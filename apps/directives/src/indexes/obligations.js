import { partsOf } from '@chidao/event-store';
export const obligationPlaces = {
    name: 'obligation-places',
    fields: { directive: 'text', onCalendar: 'flag' },
};
const placeAfter = (place, event) => {
    const directive = place?.directive ?? event.data.directive;
    if (event.type === 'DeadlineResolved')
        return { directive, onCalendar: event.data.deadline.calendarVersion !== null };
    return { directive, onCalendar: event.type !== 'ObligationEnded' && (place?.onCalendar ?? false) };
};
/** Directive → its obligations; and those to be computed again when a calendar is loaded. */
export const obligationPlacesIndex = {
    view: obligationPlaces,
    idsOf: ({ stream }) => {
        const { category, id } = partsOf(stream);
        return category === 'obligation' ? [id] : [];
    },
    evolve: (place, event) => placeAfter(place, event),
};
