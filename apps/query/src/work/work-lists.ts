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

/** The agencies that a reader decides for, and the directives from outside that they keep. */
export interface Deciding {
  readonly agencies: readonly string[];
  readonly kept: readonly string[];
}

/** What answers to a directive that the agencies decide on: theirs, or one from outside that they keep. */
export const decidedBy = ({ agencies, kept }: Deciding): readonly Clause[] => [
  [{ field: 'about.issuers', hasAny: agencies }],
  ...(kept.length === 0 ? [] : [[{ field: 'about.directives', hasAny: kept }]]),
];

/** Results and reports that wait for a decision: as issuer or keeper, as lead, as the agency above, as receiver. */
export const handedIn = (deciding: Deciding): readonly Clause[] => {
  const pending: Clause = [{ field: 'pending.since', isNot: null }];
  const undecided: Clause = [...pending, { field: 'decider', is: null }];
  return [
    [...pending, { field: 'decider', in: deciding.agencies }],
    ...decidedBy(deciding).map((clause) => [...undecided, ...clause]),
  ];
};
