import type { AssignmentState } from '@chidao/assignments-domain';
import { assignmentDecider } from '@chidao/assignments-domain';
import { civilDateOf } from '@chidao/calendar';
import { streamOf } from '@chidao/event-store';
import type { RuleVersions } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { ReadModelStore } from '@chidao/read-models';
import type { Register } from '@chidao/register';
import type { StateOf } from '@chidao/service';
import type { DeadlineRules } from '@chidao/timeliness';

/** The rules of a day, with the versions to be recorded. */
export interface DatedRules extends DeadlineRules {
  readonly versions: RuleVersions;
}

/** What facts and policies of this service may ask: own streams, own indexes, the register's copy. */
export interface AssignmentsContext {
  readonly register: Register;
  readonly readModels: ReadModelStore;
  readonly assignment: (id: string) => Promise<AssignmentState>;
  /** Rule set and calendar at an instant. */
  readonly rulesAt: (instant: string) => Promise<DatedRules>;
}

export interface AssignmentsContextDeps {
  readonly stateOf: StateOf;
  readonly readModels: ReadModelStore;
  readonly register: Register;
}

export const assignmentsContext = ({ stateOf, readModels, register }: AssignmentsContextDeps): AssignmentsContext => ({
  register,
  readModels,
  assignment: (id) => stateOf(assignmentDecider, streamOf('assignment', id)),
  rulesAt: async (instant) => {
    const on = civilDateOf(instant);
    const ruleSet = (await register.ruleSetOn(on)) ?? refuse('RULE_SET_NOT_IN_FORCE', { on });
    const calendar = await register.calendar();
    return {
      ruleSet: ruleSet.rules,
      calendar,
      versions: { ruleSet: ruleSet.version, calendar: calendar.version },
    };
  },
});
