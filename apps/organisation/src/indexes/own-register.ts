import { toContract } from '@chidao/organisation-publication';
import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import type { AnyProjection } from '@chidao/read-models';
import { registerProjections } from '@chidao/register';

const messageOf = (event: RecordedEvent): PublicMessage | null => {
  const contracted = toContract(event);
  return contracted ? { ...event, ...contracted, previousRevision: event.revision - 1n } : null;
};

const overOwnEvents = ({ view, idsOf, evolve }: AnyProjection<PublicMessage>): AnyProjection<RecordedEvent> => ({
  view,
  idsOf: (event) => {
    const message = messageOf(event);
    return message ? idsOf(message) : [];
  },
  evolve: (document, event, id) => {
    const message = messageOf(event);
    return message ? evolve(document, message, id) : document;
  },
});

/** The register as this service keeps it: from its own events, so that it waits for no message about itself. */
export const ownRegisterIndexes: readonly AnyProjection<RecordedEvent>[] = registerProjections.map(overOwnEvents);
