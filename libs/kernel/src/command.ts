import type { Actor, Standing } from './actor.js';
import type { RuleVersions } from './event.js';

/** Everything about a command that its sender does not choose: who, when, under which id. */
export interface CommandContext {
  /** UUIDv5 of (actor, Idempotency-Key) for a person; see lifecycle §1 for policies and the clock. */
  readonly commandId: string;
  readonly actor: Actor;
  /** Null for policies, the clock and programs. */
  readonly standing: Standing | null;
  /** ISO instant, UTC: when what is decided becomes true. A person's: the server's clock; a policy's: that of its input. */
  readonly at: string;
  readonly versions: RuleVersions;
  readonly causationId: string | null;
  readonly correlationId: string;
}

/**
 * What somebody asks for. `input` is the sender's and is fingerprinted; `facts` were looked up by the handler (other
 * streams, calendars, rule sets) and may differ when the same command is decided again.
 */
export interface Command<Type extends string = string, Input extends object = object, Facts extends object = object> {
  readonly type: Type;
  readonly input: Input;
  readonly facts: Facts;
  readonly context: CommandContext;
}
