import { calendarLoadedV1 } from '@chidao/organisation-contracts';
import { streamOf } from '@chidao/event-store';
/** A calendar was loaded: deadlines that working days take part in are computed again. */
export const recomputeDeadlinesPolicy = (context) => ({
    name: 'recompute-deadlines',
    on: [calendarLoadedV1.type],
    harmless: ['OBLIGATION_ENDED', 'OBLIGATION_NOT_CONFIRMED', 'ISSUE_DATE_UNKNOWN'],
    react: async () => {
        const concerned = await context.obligationsOnCalendar();
        return concerned.map((id) => ({ stream: streamOf('obligation', id), type: 'ResolveDeadline', input: {} }));
    },
});
