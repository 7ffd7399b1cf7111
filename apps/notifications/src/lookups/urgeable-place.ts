import { civilDateOf } from '@chidao/calendar';
import type { About, PublicMessage } from '@chidao/kernel';
import type { Subject, Urgeable, UrgingRung } from '@chidao/notifications-domain';
import type { View } from '@chidao/read-models';

/** A step of the ladder as its subject's messages carry it. */
export interface LadderStep {
  readonly rung: UrgingRung;
  readonly offset: number;
  /** When it is due: not before the work was known, or known again. */
  readonly at: string;
}

/** When something became true, and known. */
type KnownFrom = Pick<PublicMessage, 'occurredAt' | 'recordedAt'>;

/** An assignment or occurrence as far as urging concerns it: one document per stream, folded from public messages. */
export interface UrgeablePlace {
  readonly subject: Subject;
  readonly obligation: string;
  readonly agency: string;
  readonly concerns: About;
  /** Paragraph of the directive, or period of the report. */
  readonly label: string;
  readonly sources: Urgeable['sources'];
  readonly above: readonly string[];
  readonly subordinate: boolean;
  readonly closed: boolean;
  /** Something handed in waits for a decision: nobody is urged meanwhile. */
  readonly waiting: boolean;
  /** Neither closed nor waiting. */
  readonly open: boolean;
  readonly dueDate: string | null;
  /** Every due date that it had, and since when: for looking back. */
  readonly dueDates: readonly (KnownFrom & { readonly dueDate: string | null })[];
  readonly deadlineRevision: number;
  readonly round: number;
  /** The whole ladder of the present deadline, and what of it is still to come or to be made up for. */
  readonly ladder: readonly LadderStep[];
  readonly steps: readonly LadderStep[];
  readonly firstAt: string | null;
  /** Civil date on which the present run became known here. */
  readonly knownOn: string;
  /** Civil dates on which something may become due: those of its steps, and that on which they became known. */
  readonly dates: readonly string[];
}

export const urgeables: View<UrgeablePlace> = {
  name: 'urgeables',
  fields: { obligation: 'text', agency: 'text', open: 'flag', firstAt: 'text', dates: 'set' },
};

/** A deadline as messages of both kinds of subjects carry it. */
export interface MessagedDeadline {
  readonly dueDate: string | null;
  readonly deadlineRevision: number;
  readonly ladder: readonly { readonly rung: string; readonly offset: number; readonly at: string }[];
}

const isOfFirstTwo = <S extends { readonly rung: string }>(step: S): step is S & { readonly rung: UrgingRung } =>
  step.rung === 'reminder' || step.rung === 'urgingLetter';

/**
 * What is left of a ladder at an instant. A letter that passed is made up for, and of the reminders the last one: what is
 * known only after all of them would else never be urged, since each rung needs the one below it (R20).
 */
const leftAt = (ladder: readonly LadderStep[], since: string): readonly LadderStep[] => {
  const last = ladder.findLast(({ rung }) => rung === 'reminder');
  return ladder.flatMap((step): readonly LadderStep[] => {
    if (step.at > since) return [step];
    return step.rung === 'reminder' && step !== last ? [] : [{ ...step, at: since }];
  });
};

type Derived = 'open' | 'firstAt' | 'dates';

const derived = (place: Omit<UrgeablePlace, Derived>): UrgeablePlace => ({
  ...place,
  open: !place.closed && !place.waiting,
  firstAt:
    place.steps
      .map(({ at }) => at)
      .toSorted()
      .at(0) ?? null,
  dates: [...new Set([...place.steps.map(({ at }) => civilDateOf(at)), place.knownOn])],
});

const runOf = ({ revision, recordedAt }: PublicMessage) => ({
  round: Number(revision),
  knownOn: civilDateOf(recordedAt),
});

/** The run of the ladder that begins with this message. */
const running = (
  { dueDate, deadlineRevision, ladder }: MessagedDeadline,
  message: PublicMessage,
  before: UrgeablePlace['dueDates'] = [],
) => {
  const { occurredAt, recordedAt } = message;
  const two = ladder.filter(isOfFirstTwo).map(({ rung, offset, at }) => ({ rung, offset, at }));
  const steps = leftAt(two, occurredAt);
  const dueDates = [...before, { occurredAt, recordedAt, dueDate }];
  return { dueDate, dueDates, deadlineRevision, ...runOf(message), ladder: two, steps };
};

/** What a message that makes or opens a subject says of it, without its deadline. */
export type Opening = Omit<
  UrgeablePlace,
  Derived | 'closed' | 'dueDate' | 'dueDates' | 'deadlineRevision' | 'round' | 'knownOn' | 'ladder' | 'steps'
>;

export const opened = (opening: Opening, deadline: MessagedDeadline, message: PublicMessage): UrgeablePlace =>
  derived({ ...opening, closed: false, ...running(deadline, message) });

export const moved = (place: UrgeablePlace, deadline: MessagedDeadline, message: PublicMessage): UrgeablePlace =>
  derived({ ...place, ...running(deadline, message, place.dueDates) });

export const handedIn = (place: UrgeablePlace): UrgeablePlace => derived({ ...place, waiting: true });

export const closed = (place: UrgeablePlace): UrgeablePlace => derived({ ...place, closed: true });

/** Sent back: another run of the same ladder. */
export const resumed = (place: UrgeablePlace, message: PublicMessage): UrgeablePlace =>
  derived({ ...place, waiting: false, ...runOf(message), steps: leftAt(place.ladder, message.occurredAt) });

/** Silent too long without a deadline: each time is a run of its own. */
export const aged = (place: UrgeablePlace, message: PublicMessage): UrgeablePlace =>
  derived({ ...place, ...runOf(message) });
