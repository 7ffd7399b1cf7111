import type { DataOf } from '@chidao/contract';
import type { calendarLoadedV1 } from '@chidao/organisation-contracts';
import type { CalendarLoaded } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const calendarLoaded = ({ data, about }: RecordedEvent<CalendarLoaded>): DataOf<typeof calendarLoadedV1> => ({
  about,
  ...data,
});
