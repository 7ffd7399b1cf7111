import type { Clause } from '@chidao/read-models';
import { rangeFor, rangeForFlag } from '@chidao/timeliness';

/** The sections of an agency's work. */
export const workLists = ['todo', 'waiting', 'nearDue', 'overdue', 'noDeadline'] as const;
export type WorkList = (typeof workLists)[number];

const open: Clause = [{ field: 'open', is: true }];

/** Conditions of the sections that show the agency's own work; several are shown one after another. */
export const ownWork = (list: Exclude<WorkList, 'waiting'>, agency: string, at: string): readonly Clause[] => {
  const mine: Clause = [{ field: 'agency', is: agency }];
  const owed: Clause = [...mine, ...open, { field: 'pending.since', is: null }];
  switch (list) {
    case 'todo':
      return [
        [...owed, { field: 'deadline.due', isNot: null }],
        [...owed, { field: 'deadline.due', is: null }],
      ];
    case 'nearDue':
      return [[...mine, ...rangeForFlag('NEAR_DUE', at)]];
    case 'overdue':
      return [[...mine, ...rangeFor('OPEN_OVERDUE', at, 'extended')]];
    default:
      return [[...mine, ...rangeFor('OPEN_NO_DEADLINE', at, 'extended')]];
  }
};

/** Results and reports that wait for a decision of the agency: as issuer, as lead, as the agency above, as receiver. */
export const handedIn = (agencies: readonly string[]): readonly Clause[] => {
  const pending: Clause = [{ field: 'pending.since', isNot: null }];
  return [
    [...pending, { field: 'decider', in: agencies }],
    [...pending, { field: 'decider', is: null }, { field: 'about.issuers', hasAny: agencies }],
  ];
};
