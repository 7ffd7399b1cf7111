import type { Handled } from '@chidao/event-store';
import { partsOf } from '@chidao/event-store';

/** The body that answers a command; the same bytes when the same command comes again. */
export interface CommandAnswer {
  /** Id of the aggregate, without its category. */
  readonly id: string;
  readonly stream: string;
  /** Revision after the command; its ETag. Null when nothing has ever been written. */
  readonly revision: string | null;
  readonly events: readonly { readonly id: string; readonly type: string }[];
}

/** Headers that say which state an answer shows. */
export interface AnswerLabels {
  /** Becomes the ETag. */
  readonly revision?: bigint | null;
  /** Becomes `Chidao-Position`. */
  readonly position?: bigint | null;
}

const LABELS = Symbol('labels');

/** Puts labels on a body; they travel in headers, never in the body. */
export const labelled = <Body extends object>(body: Body, labels: AnswerLabels): Body =>
  Object.defineProperty({ ...body }, LABELS, { value: labels, enumerable: false });

/** The labels put on a body. */
export const labelsOf = (body: unknown): AnswerLabels =>
  typeof body === 'object' && body !== null && LABELS in body ? (body[LABELS] as AnswerLabels) : {};

/**
 * The answer to a handled command, with its ETag and position. Revision and position are those of the command's own
 * last event, so that a repeat gets the first answer again, whatever followed.
 */
export const answerOf = ({ stream, events, revision, position }: Handled<unknown>): CommandAnswer => {
  const last = events.at(-1);
  const labels = { revision: last?.revision ?? revision, position: last?.position ?? position };
  const answer: CommandAnswer = {
    id: partsOf(stream).id,
    stream,
    revision: labels.revision === null ? null : String(labels.revision),
    events: events.map(({ id, type }) => ({ id, type })),
  };
  return labelled(answer, labels);
};
