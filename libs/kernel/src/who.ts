import type { Capacity, DelegationScope, Role } from './actor.js';
import type { CommandContext } from './command.js';

/** The actor holds a granted role in that agency, for everything of it: a role for given matters only is not meant. */
export const holdsRole = (context: CommandContext, role: Role, agency: string | null): Capacity | null =>
  context.standing?.agency === agency && agency !== null && context.standing.roles.includes(role)
    ? { agency, by: role }
    : null;

/** The actor is head of that agency, or a deputy. */
export const headsAgency = (context: CommandContext, agency: string | null): Capacity | null =>
  context.standing?.agency === agency && agency !== null && context.standing.post
    ? { agency, by: context.standing.post }
    : null;

/** Any person who acts for that agency as head, deputy, officer or clerk. */
export const actsFor = (context: CommandContext, agency: string | null): Capacity | null =>
  headsAgency(context, agency) ?? holdsRole(context, 'officer', agency) ?? holdsRole(context, 'clerk', agency);

/** The actor holds in writing the power of that agency's head that the scope names; another scope gives nothing. */
export const delegated = (context: CommandContext, scope: DelegationScope, agency: string | null): Capacity | null => {
  const held = context.standing?.delegations.find((one) => one.agency === agency && one.scope === scope);
  return context.standing && held ? { agency: context.standing.agency, by: 'delegation', delegation: held.id } : null;
};

/**
 * The assigner: head or any deputy in office of the agency that keeps the directive (its issuer; its registrar where the
 * issuer is outside), or who holds its head's written delegation of `directWork` that day. Nobody waits for the signer:
 * that a deputy decides who is the signer only shows in the capacity (ADR 0014; narrower in lifecycle §1.1).
 */
export const isAssigner = (context: CommandContext, keeper: string | null, signer: string | null): Capacity | null => {
  const posted = headsAgency(context, keeper);
  if (posted && context.standing?.person === signer) return { agency: keeper, by: 'signer' };
  return delegated(context, 'directWork', keeper) ?? posted;
};

/** One of our own policies. */
export const byPolicy = (context: CommandContext): Capacity | null =>
  context.actor.kind === 'policy' ? { agency: null, by: 'policy' } : null;

/** The clock: time passed. */
export const byClock = (context: CommandContext): Capacity | null =>
  context.actor.kind === 'clock' ? { agency: null, by: 'clock' } : null;

/** A program that proposes, or that starts an installation. */
export const byProgram = (context: CommandContext): Capacity | null =>
  context.actor.kind === 'program' ? { agency: null, by: 'program' } : null;
