import type { Instant } from '@chidao/calendar';
import type { About, Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { Step } from './step.js';
import type { Letter, UrgeAddress, UrgeDelivery, UrgeEvent } from './urge.events.js';

/** How far a step came; `Merged`: a later reminder went out, and stands for it. */
export type StepStatus = 'Planned' | 'Merged' | 'Sent' | 'Delivered' | 'Read' | 'Answered' | 'Ignored' | 'Cancelled';

/** A step, and how far it came. */
export interface PlannedStep {
  readonly step: Step;
  readonly status: StepStatus;
  readonly hasDeadline: boolean;
  readonly attempts: number;
  /** Offsets of the reminders before it that were missed, and went out with it. */
  readonly standsFor: readonly number[];
  readonly letter: Letter | null;
  /** Deliveries of the last sending, and those of them that were given up. */
  readonly deliveries: readonly UrgeDelivery[];
  readonly failed: readonly string[];
  readonly deliveredAt: Instant | null;
  readonly ignoredAt: Instant | null;
}

/** The ladder of one subject. */
export type UrgeState =
  | { readonly status: 'None' }
  | (UrgeAddress & { readonly status: 'Known'; readonly concerns: About; readonly steps: readonly PlannedStep[] });

export type KnownUrge = Exclude<UrgeState, { readonly status: 'None' }>;

export const initialUrge: UrgeState = { status: 'None' };

export const sameStep = (one: Step, other: Step): boolean =>
  one.deadlineRevision === other.deadlineRevision &&
  one.rung === other.rung &&
  one.offset === other.offset &&
  one.round === other.round;

export const stepsOf = (state: UrgeState): readonly PlannedStep[] => (state.status === 'None' ? [] : state.steps);

export const findStep = (state: UrgeState, step: Step): PlannedStep | null =>
  stepsOf(state).find((planned) => sameStep(planned.step, step)) ?? null;

/** Sent, and neither answered nor settled otherwise. */
export const awaitsAnswer = ({ status }: PlannedStep): boolean =>
  status === 'Sent' || status === 'Delivered' || status === 'Read';

/** Whether some step of that rung under that deadline reached its receiver (R20). */
export const wasDelivered = (state: UrgeState, rung: Step['rung'], deadlineRevision: number): boolean =>
  stepsOf(state).some(
    ({ step, deliveredAt }) => step.rung === rung && step.deadlineRevision === deadlineRevision && deliveredAt !== null,
  );

const change = (
  state: UrgeState,
  steps: readonly Step[],
  changed: (planned: PlannedStep) => Partial<PlannedStep>,
): UrgeState =>
  state.status === 'None'
    ? state
    : {
        ...state,
        steps: state.steps.map((planned) =>
          steps.some((step) => sameStep(planned.step, step)) ? { ...planned, ...changed(planned) } : planned,
        ),
      };

const unlessCancelled = ({ status }: PlannedStep, then: StepStatus): { readonly status: StepStatus } => ({
  status: status === 'Cancelled' || status === 'Answered' ? status : then,
});

const evolvers: Evolvers<UrgeState, UrgeEvent> = {
  UrgePlanned: (state, { data }) => ({
    status: 'Known',
    urge: data.urge,
    subject: data.subject,
    agency: data.agency,
    concerns: data.concerns,
    steps: [
      ...stepsOf(state),
      {
        step: data.step,
        status: 'Planned',
        hasDeadline: data.hasDeadline,
        attempts: 0,
        standsFor: [],
        letter: null,
        deliveries: [],
        failed: [],
        deliveredAt: null,
        ignoredAt: null,
      },
    ],
  }),
  UrgeSent: (state, { data }) =>
    change(
      change(state, data.standsFor, () => ({ status: 'Merged' })),
      [data.step],
      ({ standsFor }) => ({
        status: 'Sent',
        attempts: data.attempt,
        standsFor: [...standsFor, ...data.standsFor.flatMap(({ offset }) => offset ?? [])],
        letter: data.letter,
        deliveries: data.deliveries,
        failed: [],
      }),
    ),
  UrgeDelivered: (state, { data, occurredAt }) =>
    change(state, [data.step], (planned) => ({
      ...unlessCancelled(planned, 'Delivered'),
      deliveredAt: occurredAt,
      ignoredAt: data.ignoredAt,
    })),
  UrgeRead: (state, { data }) => change(state, [data.step], (planned) => unlessCancelled(planned, 'Read')),
  UrgeDeliveryFailed: (state, { data }) =>
    change(state, [data.step], (planned) => ({
      status: data.plannedAgain ? 'Planned' : planned.status,
      failed: [...planned.failed, data.delivery],
    })),
  UrgeAnswered: (state, { data }) => change(state, [data.step], () => ({ status: 'Answered' })),
  UrgeIgnored: (state, { data }) => change(state, [data.step], () => ({ status: 'Ignored' })),
  UrgeCancelled: (state, { data }) => change(state, data.steps, () => ({ status: 'Cancelled' })),
};

export const evolveUrge = evolveBy<UrgeState, UrgeEvent>(evolvers);
