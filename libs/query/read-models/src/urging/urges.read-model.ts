import type { Step, Subject, UrgeEvent } from '@chidao/notifications-domain';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';
import type { LadderNeeds } from './ladder-needs.js';
import { needsOf } from './ladder-needs.js';
import type { UrgeStep } from './urge-step.js';

/** The urging of one assignment or occurrence. */
export interface UrgeDocument extends Kept {
  readonly urge: string;
  readonly subject: Subject;
  readonly agency: string;
  readonly steps: readonly UrgeStep[];
  readonly delivered: number;
  /** Every status that some step has, to ask by. */
  readonly statuses: readonly UrgeStep['status'][];
  readonly needs: LadderNeeds | null;
}

export const urgesView: View<UrgeDocument> = {
  name: 'urges',
  fields: {
    ...keptFields,
    agency: 'text',
    'subject.kind': 'text',
    'subject.id': 'text',
    delivered: 'number',
    statuses: 'set',
    'needs.what': 'text',
    'needs.since': 'text',
  },
};

const isSame = (one: Step, other: Step): boolean =>
  one.deadlineRevision === other.deadlineRevision &&
  one.rung === other.rung &&
  one.offset === other.offset &&
  one.round === other.round;

type Ladder = Pick<UrgeDocument, 'steps' | 'delivered' | 'statuses' | 'needs'>;

const ladderOf = (steps: readonly UrgeStep[]): Ladder => ({
  steps,
  delivered: steps.filter(({ deliveredAt }) => deliveredAt !== null).length,
  statuses: [...new Set(steps.map(({ status }) => status))],
  needs: needsOf(steps),
});

const withStep = (
  { steps }: UrgeDocument,
  of: readonly Step[],
  change: (step: UrgeStep) => Partial<UrgeStep>,
): Ladder =>
  ladderOf(steps.map((known) => (of.some((one) => isSame(one, known.step)) ? { ...known, ...change(known) } : known)));

const merging = (document: UrgeDocument, steps: readonly Step[]): UrgeDocument => ({
  ...document,
  ...withStep(document, steps, () => ({ status: 'Merged' })),
});

type Planned = Extract<UrgeEvent, { type: 'UrgePlanned' }>['data'];

const planned = ({ step, cause }: Planned, plannedAt: string): UrgeStep => ({
  ...{ step, cause, plannedAt, status: 'Planned', sentAt: null, deliveredAt: null },
  ...{ letter: null, answer: null, cancelled: null },
});

/** One document per ladder. */
export const urges: ReadModel<UrgeDocument> = followStream<UrgeDocument, UrgeEvent>({
  view: urgesView,
  category: 'urge',
  filesOf: ({ steps }) => steps.flatMap(({ letter, answer }) => [letter?.signed.file ?? null, answer]),
  on: {
    UrgePlanned: (document, { data, occurredAt }) => ({
      ...{ urge: data.urge, subject: data.subject, agency: data.agency, drafting: null },
      ...ladderOf([
        ...(document?.steps ?? []).filter(({ step }) => !isSame(step, data.step)),
        planned(data, occurredAt),
      ]),
    }),
    UrgeSent: changing((document, { data: { step, letter, standsFor }, occurredAt }) =>
      withStep(merging(document, standsFor), [step], () => ({
        status: 'Sent',
        sentAt: occurredAt,
        letter,
      })),
    ),
    UrgeDelivered: changing((document, { data: { step }, occurredAt }) =>
      withStep(document, [step], () => ({ status: 'Delivered', deliveredAt: occurredAt })),
    ),
    UrgeRead: changing((document, { data: { step } }) => withStep(document, [step], () => ({ status: 'Read' }))),
    UrgeDeliveryFailed: changing((document, { data: { step, plannedAgain } }) =>
      withStep(document, [step], ({ status }) => ({ status: plannedAgain ? 'Planned' : status })),
    ),
    UrgeAnswered: changing((document, { data: { step, text } }) =>
      withStep(document, [step], () => ({ status: 'Answered', answer: text })),
    ),
    UrgeIgnored: changing((document, { data: { step } }) => withStep(document, [step], () => ({ status: 'Ignored' }))),
    UrgeCancelled: changing((document, { data: { steps, cause } }) =>
      withStep(document, steps, () => ({ status: 'Cancelled', cancelled: cause })),
    ),
  },
});
