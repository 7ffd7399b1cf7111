import type { WorkCalendar } from '@chidao/calendar';
import type { DataOf } from '@chidao/contract';
import type { PublicMessage } from '@chidao/kernel';
import { calendarLoadedV1 } from '@chidao/organisation-contracts';
import type { Projection, View } from '@chidao/read-models';
import { followStreams } from './following.js';

/** Calendars in the order in which they were loaded. */
export interface CalendarsDocument {
  readonly loaded: readonly WorkCalendar[];
}

export const calendarsView: View<CalendarsDocument> = { name: 'register-calendars', fields: {} };

const calendarOf = ({
  version,
  decision,
  years,
  holidays,
  swapDays,
}: DataOf<typeof calendarLoadedV1>): WorkCalendar => ({
  version,
  decision,
  years,
  holidays,
  swapDays,
});

/** Working calendars, from public messages. */
export const calendars: Projection<PublicMessage, CalendarsDocument> = followStreams(calendarsView, [
  {
    type: calendarLoadedV1.type,
    fold: (document, { data }) => ({
      loaded: [...(document?.loaded ?? []), calendarOf(data as DataOf<typeof calendarLoadedV1>)],
    }),
  },
]);
