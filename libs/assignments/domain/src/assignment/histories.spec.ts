import fc from 'fast-check';
import type { CommandContext, DomainEvent, Happened } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import { clock } from '@chidao/specifications';
import {
  blob,
  byPolicy,
  cancelled,
  causes,
  clerk,
  given,
  granted,
  head,
  headOf,
  ISSUER,
  made,
  moved,
  officer,
  requested,
  resolved,
  signing,
  submission,
  toMake,
  UNIT,
} from '../../test/assignment-examples.js';
import { assignmentDecider } from './assignment.decider.js';
import type { AssignmentCommand } from './assignment.decider.js';
import type { AssignmentEvent } from './assignment.events.js';
import type { AssignmentState } from './assignment.state.js';
import { isOpen, timelinessOf } from './assignment.state.js';

const facts = {
  ...signing,
  ...{ isInUnit: true, setByHigherLevel: false, parentDue: null },
  isDuplicate: false,
  ...{ subordinate: [UNIT], ids: { [UNIT]: 'assignment-2' } },
};

type Sent = readonly [type: AssignmentCommand['type'], input: object, context: (day: string) => CommandContext];

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-11-${String(n).padStart(2, '0')}`);
const sent: fc.Arbitrary<Sent> = fc.oneof(
  ...([
    fc.constant(['RecordReceipt', { source: 'ui' }, clerk]),
    fc.constant(['AssignPerson', { person: 'person-1' }, head]),
    fc.constant(['StartWork', {}, officer]),
    fc.constant(['NoteProgress', { note: blob('d'), percent: 50 }, officer]),
    fc.constant(['CascadeAssignment', { units: [{ agency: UNIT, dueDate: null }] }, officer]),
    fc.constant(['SubmitResult', submission, officer]),
    fc.constant(['AcceptResult', {}, (on: string) => headOf(ISSUER, on)]),
    fc.constant(['SendBackResult', { reason: 'Thiếu phụ lục' }, (on: string) => headOf(ISSUER, on)]),
    fc.constant(['CancelAssignment', { cause: { kind: 'recall' }, reason: null }, byPolicy]),
    fc.constant(['RefuseExtension', { reason: 'Đã gia hạn' }, (on: string) => headOf(ISSUER, on)]),
    fc.constant(['NoteTime', { asOf: '2026-12-31T00:00:00.000Z' }, () => clock('2026-12-31T00:00:00.000Z')]),
    day.map((newDue) => ['GrantExtension', { newDue, basis: null }, (on: string) => headOf(ISSUER, on)]),
    day.map((newDue) => [
      'RequestExtension',
      { newDue, reason: 'Chờ ý kiến', progress: '', basis: null, signed: { file: blob('c'), signer: null } },
      head,
    ]),
    fc
      .tuple(day, fc.constantFrom(...Object.values(causes)))
      .map(([newDue, cause]) => ['MoveDeadline', { newDue, cause, mover: null }, byPolicy]),
  ] as fc.Arbitrary<Sent>[]),
);

const history = fc.record({
  isDated: fc.boolean(),
  steps: fc.array(fc.tuple(sent, day), { maxLength: 25 }),
});

interface Step {
  readonly before: AssignmentState;
  readonly after: AssignmentState;
  readonly events: readonly AssignmentEvent[];
  readonly refused: string | null;
}

let ids = 0;
const happen = (event: AssignmentEvent, context: CommandContext): Happened<AssignmentEvent> => ({
  id: `event-${(ids += 1)}`,
  occurredAt: context.at,
  actor: context.actor,
  capacity: { agency: null, by: 'policy' },
  ...event,
});

const decided = (state: AssignmentState, [type, input]: Sent, context: CommandContext): readonly AssignmentEvent[] => {
  const command = { type, input, facts, context } as never;
  const rule = assignmentDecider.commands[type];
  if (rule.who(command, state) === null) throw new Error(`${type} is not authorised`);
  return rule.decide(command, state) as readonly AssignmentEvent[];
};

const take = (before: AssignmentState, command: Sent, on: string): Step => {
  const context = command[2](on);
  try {
    const events = decided(before, command, context);
    const after = events.map((event) => happen(event, context)).reduce(assignmentDecider.evolve, before);
    return { before, after, events, refused: null };
  } catch (thrown) {
    if (!isDomainError(thrown)) throw thrown;
    return { before, after: before, events: [], refused: thrown.code };
  }
};

const run = ({
  isDated,
  steps,
}: {
  isDated: boolean;
  steps: readonly (readonly [Sent, string])[];
}): readonly Step[] => {
  const input = toMake(isDated ? {} : { deadlineAsResolved: resolved(null) });
  const first = take({ status: 'None' }, ['MakeAssignment', input, byPolicy], '2025-10-20');
  return steps.reduce(
    (taken: readonly Step[], [command, on]) => {
      const { after } = taken.at(-1) ?? first;
      return [...taken, take(after, command, on)];
    },
    [first],
  );
};

const always = (check: (step: Step, all: readonly Step[]) => void): void =>
  fc.assert(fc.property(history, (generated) => run(generated).forEach((step, _, all) => check(step, all))));

describe('whatever people, policies and the clock do, in whatever order', () => {
  it('the original due instant never changes', () =>
    always(({ after }, [first]) =>
      expect(timelinessOf(after)?.originalDue).toBe(first && timelinessOf(first.after)?.originalDue),
    ));

  it('closed work stays closed, and nothing is written to it', () =>
    always(({ before, events }) => {
      if (before.status !== 'None' && !isOpen(before)) expect(events).toEqual([]);
    }));

  it('the deadline’s revision counts its moves, and at most two extensions are granted', () =>
    always(({ after }, all) => {
      const moves = all.flatMap(({ events }) => events).filter((event) => 'deadline' in event.data);
      const last = all.at(-1)?.after;
      if (after !== last || last.status === 'None') return;
      expect(last.deadline.deadlineRevision).toBe(moves.length);
      expect(last.extension.granted).toBeLessThanOrEqual(2);
    }));

  it('work is done exactly while a submission stands', () =>
    always(({ after }) => {
      if (after.status === 'None') return;
      const stands = after.submission !== null;
      expect(after.timeliness.done !== null).toBe(stands);
      expect(after.timeliness.provisional).toBe(stands && after.status !== 'Completed');
    }));

  it('what has a due date does not wait to be listed as silent', () =>
    always(({ after }) => {
      if (after.status !== 'None' && after.deadline.dueDate !== null) expect(after.listAt).toBeNull();
    }));

  it('each event concerns the assignment and names no more than it is of', () =>
    always(({ after, events }) =>
      events.forEach((event) => expect(assignmentDecider.about(after, event).assignments).toEqual(['assignment-1'])),
    ));

  it('an event of another kind, or before anything was made, changes nothing', () => {
    const late = [requested(), granted('2025-11-10'), moved('2025-11-10'), cancelled];
    expect(given(...late).state).toEqual({ status: 'None' });
    const unknown = { type: 'AssignmentPainted', data: {} } as DomainEvent as AssignmentEvent;
    expect(given(made(), unknown).state).toEqual(given(made()).state);
  });
});
