import type { Capacity, CommandContext, Role } from '@chidao/kernel';
import { byProgram, holdsRole } from '@chidao/kernel';

/** Looked up for every command with which `chidao init` founds a province. */
export interface Founding {
  /** No org registrar was ever appointed here: a program may still make the first entries (lifecycle §1.1). */
  readonly founding: boolean;
}

/** The actor holds that role in the agency that the actor acts for. */
export const inRole = (context: CommandContext, role: Role): Capacity | null =>
  holdsRole(context, role, context.standing?.agency ?? null);

/** The founding program, as long as nothing is founded. */
export const byFounder = (context: CommandContext, { founding }: Founding): Capacity | null =>
  founding ? byProgram(context) : null;

/** The org registrar; before there is one, the founding program. */
export const byRegistrar = (context: CommandContext, facts: Founding): Capacity | null =>
  inRole(context, 'orgRegistrar') ?? byFounder(context, facts);
