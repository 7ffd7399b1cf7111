import type { Capacity, Command, CommandContext } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { MonitorAppointed, SupervisorAppointed } from './obligation.events.js';
import type { AuthorityFacts, ObligationRule } from './obligation.rule.js';
import { idsOf, isStanding, officerOrAssigner } from './obligation.rule.js';
import type { ObligationState } from './obligation.state.js';

interface Appointing {
  readonly agency: string;
  readonly monitored: readonly string[];
  readonly over: readonly string[];
}

interface AppointingFacts extends AuthorityFacts {
  readonly agencyKnown: boolean;
  readonly monitoredSet: readonly string[];
  readonly monitoredExpressions: readonly string[];
}

/** An agency is told to theo dõi, đôn đốc, kiểm tra a set of agencies. `monitored` are ids or expressions. */
export type AppointMonitor = Command<'AppointMonitor', Appointing, AppointingFacts>;

/** A body is told to giám sát. */
export type AppointSupervisor = Command<'AppointSupervisor', Appointing, AppointingFacts>;

const appoint = (
  { input, facts }: { readonly input: Appointing; readonly facts: AppointingFacts },
  state: ObligationState,
): MonitorAppointed['data'] => {
  if (!isStanding(state)) return refuse(state.status === 'Ended' ? 'OBLIGATION_ENDED' : 'OBLIGATION_NOT_CONFIRMED');
  refuseIf(!facts.directiveInForce, 'DIRECTIVE_NOT_IN_FORCE');
  refuseIf(!facts.agencyKnown, 'ORG_UNIT_NOT_VALID', { agency: input.agency });
  const { monitoredSet, monitoredExpressions } = facts;
  return { ...idsOf(state), agency: input.agency, monitoredSet, monitoredExpressions, over: input.over };
};

const who = (
  { context, facts }: { readonly context: CommandContext; readonly facts: AuthorityFacts },
  state: ObligationState,
): Capacity | null => officerOrAssigner(context, facts, state);

export const appointMonitor: ObligationRule<AppointMonitor> = {
  who,
  decide: (command, state): readonly MonitorAppointed[] => {
    refuseIf(state.monitors.includes(command.input.agency), 'MONITOR_ALREADY_APPOINTED');
    return [{ type: 'MonitorAppointed', data: appoint(command, state) }];
  },
};

export const appointSupervisor: ObligationRule<AppointSupervisor> = {
  who,
  decide: (command, state): readonly SupervisorAppointed[] => {
    refuseIf(state.supervisors.includes(command.input.agency), 'SUPERVISOR_ALREADY_APPOINTED');
    return [{ type: 'SupervisorAppointed', data: appoint(command, state) }];
  },
};
