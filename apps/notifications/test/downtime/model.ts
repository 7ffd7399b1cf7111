import type { Script, Story, Tick } from './story.js';

/** A reminder that must go out: once, and no other. */
export interface Expected {
  readonly assignment: string;
  readonly deadlineRevision: number;
  readonly offset: number;
  readonly at: string;
  /** The first look of a running service at or after its time. */
  readonly seenAt: string;
  /** Until when it stands; after that nothing about it may be mailed. */
  readonly until: string | null;
}

interface Known {
  readonly open: boolean;
  /** Number of the message that began the present run of the ladder. */
  readonly round: number;
  readonly since: string;
  readonly revision: number;
  readonly ladder: readonly { readonly rung: string; readonly offset: number; readonly at: string }[];
}

type Deadline = { readonly deadlineRevision: number; readonly ladder: Known['ladder'] };

const eventOf = (type: string): string => type.split('.').at(-2) ?? '';

/** What anybody would know of an assignment at that moment; written apart from the service on purpose. */
const knownAt = ({ told }: Story, at: string): Known | null => {
  let known: Known | null = null;
  told.forEach(({ contract, data, at: happened }, index) => {
    if (happened > at) return;
    const deadline = (data as { deadline?: Deadline }).deadline;
    if (deadline) {
      const { deadlineRevision: revision, ladder } = deadline;
      known = { open: known?.open ?? true, round: index, since: happened, revision, ladder };
    } else if (known) {
      const event = eventOf(contract.type);
      known =
        event === 'ResultSentBack'
          ? { ...known, open: true, round: index, since: happened }
          : { ...known, open: false };
    }
  });
  return known;
};

/** The first moment after `at` at which the run of the ladder was over. */
const overAt = (story: Story, at: string, round: number): string | null => {
  const after = story.told.map((message) => message.at).filter((moment) => moment > at);
  return (
    after.find((moment) => {
      const known = knownAt(story, moment);
      return !known?.open || known.round !== round;
    }) ?? null
  );
};

const lookAfter = (ticks: readonly Tick[], at: string): string | null =>
  ticks.find((tick) => tick.up && tick.at >= at)?.at ?? null;

type LadderStep = Known['ladder'][number];

const isStepOf = ({ ladder }: Known, { rung, offset, at }: LadderStep): boolean =>
  ladder.some((step) => step.rung === rung && step.offset === offset && step.at === at);

/** The step falls into a run of the ladder that is open then, and began before. */
const runAt = (story: Story, step: LadderStep): Known | null => {
  const known = knownAt(story, step.at);
  return known?.open && isStepOf(known, step) && known.since < step.at ? known : null;
};

const expectedOf = (story: Story, ticks: readonly Tick[]): readonly Expected[] => {
  const steps = [...new Set(story.told.flatMap((message) => knownAt(story, message.at)?.ladder ?? []))];
  return steps.flatMap((step): readonly Expected[] => {
    const run = step.rung === 'reminder' ? runAt(story, step) : null;
    const seenAt = lookAfter(ticks, step.at);
    if (run === null || seenAt === null) return [];
    const { offset, at } = step;
    const until = overAt(story, at, run.round);
    if (until !== null && until <= seenAt) return [];
    return [{ assignment: story.given.assignment, deadlineRevision: run.revision, offset, at, seenAt, until }];
  });
};

/** Every reminder that a service which is never wrong sends in this script. */
export const expectedReminders = ({ stories, ticks }: Script): readonly Expected[] =>
  stories.flatMap((story) => expectedOf(story, ticks));
