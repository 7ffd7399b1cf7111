import type { RecordedEvent } from '@chidao/kernel';
import type { Kept, ReadModel } from '../core/read-model.js';
import { followStream, keptFields } from '../core/read-model.js';
import type { FieldKind, View } from '../core/view.js';

/** The event of every service's refused reactions; its decider belongs to the platform. */
type Refused = Readonly<{
  type: 'ReactionRefused';
  data: Readonly<{
    service: string;
    policy: string;
    input: string;
    stream: string;
    command: string;
    code: string;
    unresolved: readonly string[];
  }>;
}>;

/** A reaction that could not act: enough to run the system, nothing of what it was about. */
export interface ReactionDocument extends Kept {
  readonly service: string;
  readonly policy: string;
  readonly command: string;
  readonly code: string;
  readonly at: string;
}

/** What it was about. */
export interface ReactionSubject extends Kept {
  /** Event or message that the policy reacted to. */
  readonly input: string;
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

const head = ({ data, occurredAt }: RecordedEvent<Refused>) => {
  const { service, policy, command, code } = data;
  return { service, policy, command, code, at: occurredAt, drafting: null };
};

/** Refused reactions. */
export const reactions: ReadModel<ReactionDocument> = followStream<ReactionDocument, Refused>({
  view: reactionsView,
  category: 'reaction',
  on: { ReactionRefused: (_, event) => head(event) },
});

/** What refused reactions were about, apart because an administrator does not read it. */
export const reactionSubjects: ReadModel<ReactionSubject> = followStream<ReactionSubject, Refused>({
  view: reactionSubjectsView,
  category: 'reaction',
  on: {
    ReactionRefused: (_, { data: { input, stream, unresolved } }) => ({ input, stream, unresolved, drafting: null }),
  },
});
