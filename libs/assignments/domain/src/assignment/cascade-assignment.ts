import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { AssignmentCascaded, Inherited } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import type { Known } from './assignment.state.js';
import { assignee } from './who.js';

/** The agency passes the work on to units below it; it stays answerable itself (R18). Quiet for units that have it. */
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

/** A child answers to the agency that cascades too, so that it counts in that agency's own statistics (lifecycle §5.2). */
const inheritedFrom = (open: Known): Inherited => ({
  item: open.item,
  kind: open.kind,
  round: open.round,
  period: open.period,
  sources: open.sources,
  subordinateTo: [...new Set([...open.subordinateTo, open.agency])].sort(),
  noNamedLead: open.noNamedLead,
  ifNeeded: open.ifNeeded,
  deadlineAsResolved: open.deadlineAsResolved,
});

export const cascadeAssignment: AssignmentRule<CascadeAssignment> = {
  who: assignee,
  decide: ({ input, facts }, state): readonly AssignmentCascaded[] => {
    const open = openOrRefuse(state);
    const given = new Set(open.children);
    const units = input.units.filter(({ agency }) => !given.has(agency) && given.add(agency));
    if (units.length === 0) return [];
    const foreign = units.find(({ agency }) => !facts.subordinate.includes(agency));
    refuseIf(foreign !== undefined, 'UNIT_NOT_SUBORDINATE', { agency: foreign?.agency });
    const parentDue = open.deadline.dueDate;
    const children = units.map(({ agency, dueDate }) => {
      refuseIf(isAfter(dueDate, parentDue), 'CHILD_DUE_AFTER_PARENT', { agency, parentDue });
      const assignment = facts.ids[agency] ?? refuse('INPUT_INVALID', { field: 'units' });
      return { assignment, agency, dueDate: dueDate ?? parentDue };
    });
    return [{ type: 'AssignmentCascaded', data: { ...addressOf(open), children, inherited: inheritedFrom(open) } }];
  },
};

/** A child is never due after its parent; a parent without a date sets no limit. */
export const isAfter = (dueDate: CivilDate | null, parentDue: CivilDate | null): boolean =>
  dueDate !== null && parentDue !== null && dueDate > parentDue;
