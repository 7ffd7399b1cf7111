import type { RecordedEvent } from '@chidao/kernel';
import type { ReactionCause, ReactionRefused } from '@chidao/reaction';
import type { Kept, ReadModel } from '../core/read-model.js';
import { followStream, keptFields, placeOf } from '../core/read-model.js';
import type { FieldKind, View } from '../core/view.js';

/** A reaction that could not act: enough to run the system, nothing of what it was about. */
export interface ReactionDocument extends Kept {
  readonly service: string;
  /** Of the clock: `clock/` and the name of its duty. */
  readonly policy: string;
  readonly command: string;
  readonly code: string;
  readonly at: string;
}

/** What it was about. */
export interface ReactionSubject extends Kept {
  readonly cause: ReactionCause;
  /** Where the command was sent. */
  readonly stream: string;
  /** Words of the directive that nobody could resolve, where that was the reason. */
  readonly unresolved: readonly string[];
}

const fields: Readonly<Record<string, FieldKind>> = {
  ...keptFields,
  service: 'text',
  policy: 'text',
  code: 'text',
  at: 'text',
};

export const reactionsView: View<ReactionDocument> = { name: 'reactions', fields };
export const reactionSubjectsView: View<ReactionSubject> = { name: 'reaction-subjects', fields: keptFields };

const policyOf = (cause: ReactionCause): string => (cause.kind === 'clock' ? `clock/${cause.duty}` : cause.policy);

const head = ({ data, occurredAt }: RecordedEvent<ReactionRefused>) => {
  const { service, cause, command, code } = data;
  return { service, policy: policyOf(cause), command, code, at: occurredAt, drafting: null };
};

/** A fact of the clock that is written after all was refused under the id of the same command: it leaves the list. */
const untilWritten = <Doc extends Kept>(model: ReadModel<Doc>): ReadModel<Doc> => {
  const isRefusal = ({ stream }: RecordedEvent): boolean => placeOf(stream).category === 'reaction';
  return {
    ...model,
    idsOf: (event) => (event.actor.kind === 'clock' && !isRefusal(event) ? [event.commandId] : model.idsOf(event)),
    evolve: (document, event, id) => (isRefusal(event) ? model.evolve(document, event, id) : null),
  };
};

/** Refused reactions. */
export const reactions: ReadModel<ReactionDocument> = untilWritten(
  followStream<ReactionDocument, ReactionRefused>({
    view: reactionsView,
    category: 'reaction',
    on: { ReactionRefused: (_, event) => head(event) },
  }),
);

/** What refused reactions were about, apart because an administrator does not read it. */
export const reactionSubjects: ReadModel<ReactionSubject> = untilWritten(
  followStream<ReactionSubject, ReactionRefused>({
    view: reactionSubjectsView,
    category: 'reaction',
    on: {
      ReactionRefused: (_, { data: { cause, stream, unresolved } }) => ({ cause, stream, unresolved, drafting: null }),
    },
  }),
);
