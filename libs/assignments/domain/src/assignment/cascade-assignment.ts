import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { AssignmentCascaded } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, assignee, openOrRefuse } from './assignment.rule.js';

/** The agency passes the work on to units below it; it stays answerable itself (R18). */
export type CascadeAssignment = Command<
  'CascadeAssignment',
  {
    readonly units: readonly {
      readonly agency: string;
      /** Null: the parent's. */
      readonly dueDate: CivilDate | null;
    }[];
  },
  {
    /** Of the units named, those below the agency that day. */
    readonly subordinate: readonly string[];
    /** By unit: id of its assignment, derived from the parent and the unit. */
    readonly ids: Readonly<Record<string, string>>;
  }
>;

export const cascadeAssignment: AssignmentRule<CascadeAssignment> = {
  who: assignee,
  decide: ({ input, facts }, state): readonly AssignmentCascaded[] => {
    const open = openOrRefuse(state);
    const units = input.units.filter(({ agency }) => !open.children.includes(agency));
    if (units.length === 0) return [];
    const foreign = units.find(({ agency }) => !facts.subordinate.includes(agency));
    refuseIf(foreign !== undefined, 'UNIT_NOT_SUBORDINATE', { agency: foreign?.agency });
    const parentDue = open.deadline.dueDate;
    const children = units.map(({ agency, dueDate }) => {
      const due = dueDate ?? parentDue;
      refuseIf(parentDue !== null && due !== null && due > parentDue, 'CHILD_DUE_AFTER_PARENT', { agency });
      return { assignment: facts.ids[agency] ?? refuse('INPUT_INVALID', { field: 'units' }), agency, dueDate: due };
    });
    const { item, kind, round, period, sources, subordinateTo, noNamedLead, ifNeeded, deadlineAsResolved } = open;
    const inherited = {
      item,
      kind,
      round,
      period,
      sources,
      subordinateTo,
      noNamedLead,
      ifNeeded,
      deadlineAsResolved,
    };
    return [{ type: 'AssignmentCascaded', data: { ...addressOf(open), children, inherited } }];
  },
};
