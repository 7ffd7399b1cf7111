import { streamOf } from '@chidao/event-store';
import type { Stored } from '@chidao/read-models';
import type { ClockCommand, ClockDuty } from '@chidao/service';
import { findDue } from '@chidao/service';
import type { OccurrencePlace } from '../indexes/occurrences.js';
import { occurrencePlaces } from '../indexes/occurrences.js';
import type { ReportingContext } from '../reporting.context.js';

const commandFor = ({ id, document: { dueAt, state } }: Stored<OccurrencePlace>): readonly ClockCommand[] => {
  if (dueAt === null || state.status === 'None') return [];
  const { deadlineRevision } = state.deadline;
  const [type, kind] = state.opened
    ? (['NoteTime', `ageing/${dueAt}`] as const)
    : (['OpenOccurrence', 'open'] as const);
  const stream = streamOf('occurrence', id);
  return [{ stream, type, input: { asOf: dueAt }, at: dueAt, key: { deadlineRevision, kind } }];
};

/** Occurrences that a report named before they open; and those without a deadline that have been silent too long (R10). */
export const noteTime = ({ readModels }: ReportingContext): ClockDuty => ({
  name: 'note-time',
  due: async (until) => (await findDue(readModels, occurrencePlaces, until)).flatMap(commandFor),
});
