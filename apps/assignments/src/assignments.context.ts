import type { AssignmentState } from '@chidao/assignments-domain';
import { assignmentDecider } from '@chidao/assignments-domain';
import { streamOf } from '@chidao/event-store';
import type { ReadModelStore } from '@chidao/read-models';
import type { DatedRules, Register } from '@chidao/register';
import { rulesAt } from '@chidao/register';
import type { StateOf } from '@chidao/service';

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
  rulesAt: (instant) => rulesAt(register, instant),
});
