import type { Script, Story, Tick } from './story.js';

/** A reminder that must go out: once, and no other. */
export interface Expected {
  readonly assignment: string;
  readonly deadlineRevision: number;
  readonly offset: number;
  readonly round: number;
  readonly at: string;
  /** A later one had come when it was seen: they are one message. */
  readonly merged: boolean;
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

/** Runs of the ladder, each with the message that begins it. */
const runsOf = (story: Story): readonly Known[] =>
  story.told.flatMap(({ at }, index) => {
    const known = knownAt(story, at);
    return known?.open && known.round === index ? [known] : [];
  });

interface Reminder {
  readonly offset: number;
  readonly at: string;
}

/** Those still to come when the run begins; where none is, the last of them at once. */
const remindersOf = ({ ladder, since }: Known): readonly Reminder[] => {
  const all = ladder.filter(({ rung }) => rung === 'reminder');
  const coming = all.filter(({ at }) => at > since);
  return coming.length > 0 ? coming : all.slice(-1).map(({ offset }) => ({ offset, at: since }));
};

const isOpenAt = (story: Story, { round }: Known, at: string): boolean => {
  const known = knownAt(story, at);
  return known?.open === true && known.round === round;
};

type Seen = Reminder & Pick<Expected, 'seenAt' | 'until'>;

const seenOf = (story: Story, run: Known, ticks: readonly Tick[]): readonly Seen[] =>
  remindersOf(run).flatMap(({ offset, at }): readonly Seen[] => {
    const seenAt = lookAfter(ticks, at);
    if (!isOpenAt(story, run, at) || seenAt === null) return [];
    const until = overAt(story, at, run.round);
    return until !== null && until <= seenAt ? [] : [{ offset, at, seenAt, until }];
  });

const expectedOf = (story: Story, ticks: readonly Tick[]): readonly Expected[] =>
  runsOf(story).flatMap((run) => {
    const seen = seenOf(story, run, ticks);
    const { assignment } = story.given;
    return seen.map((each) => ({
      ...{ assignment, deadlineRevision: run.revision, round: run.round, ...each },
      merged: seen.some(({ at }) => at > each.at && at <= each.seenAt),
    }));
  });

/** Every reminder that a service which is never wrong sends in this script. */
export const expectedReminders = ({ stories, ticks }: Script): readonly Expected[] =>
  stories.flatMap((story) => expectedOf(story, ticks));
