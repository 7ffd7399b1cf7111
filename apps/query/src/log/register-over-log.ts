import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import { toContract } from '@chidao/organisation-publication';
import type { AnyProjection } from '@chidao/read-models';
import { registerProjections } from '@chidao/register';

const messageOf = (event: RecordedEvent): PublicMessage | null => {
  const contracted = toContract(event);
  if (!contracted) return null;
  const { id, stream, revision, position, occurredAt, recordedAt, actor, causationId, correlationId } = event;
  return {
    ...{ id, stream, revision, position, occurredAt, recordedAt, actor, causationId, correlationId },
    previousRevision: -1n,
    type: contracted.type,
    data: contracted.data,
  };
};

const overLog = ({ view, idsOf, evolve }: AnyProjection<PublicMessage>): AnyProjection<RecordedEvent> => ({
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

/**
 * The organisation's register as every service keeps it, here made of the log itself: the same views and answers, at the
 * same position as all other documents.
 */
export const registerOverLog: readonly AnyProjection<RecordedEvent>[] = registerProjections.map(overLog);
