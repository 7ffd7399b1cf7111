import type { About, RecordedEvent } from '@chidao/kernel';
import type {
  DeadlineResolved,
  MonitorAppointed,
  ObligationEnded,
  SupervisorAppointed,
} from '@chidao/directives-domain';

type Plain = DeadlineResolved | ObligationEnded | MonitorAppointed | SupervisorAppointed;

/** Events of an obligation whose public data are their own, with what they concern. */
export const ofObligation = <Event extends Plain>({
  data,
  about,
}: RecordedEvent<Event>): Event['data'] & { readonly about: About } => ({ about, ...(data as Event['data']) });
