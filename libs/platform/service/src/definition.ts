import type { About, CommandContext, Decider, PublicMessage, RecordedEvent, RuleVersions } from '@chidao/kernel';
import type { HandleOptions, Upcaster } from '@chidao/event-store';
import type { AnyProjection } from '@chidao/read-models';

/** A command on its way to its stream; its facts are looked up when it is sent. */
export interface CommandRequest {
  /** `<category>-<uuid>`: the category finds the decider. */
  readonly stream: string;
  readonly type: string;
  readonly input: object;
  readonly context: CommandContext;
  readonly options?: HandleOptions;
}

/** What was looked up for a command, with the versions of the rules among it. */
export interface LookedUp {
  readonly facts: object;
  readonly versions?: RuleVersions;
}

/** Looks up what a command's decision needs to know beyond its own stream. */
export type FactsFor = (request: CommandRequest) => Promise<LookedUp> | LookedUp;

/** A command that a policy or the clock wants sent. */
export interface PolicyCommand {
  readonly stream: string;
  readonly type: string;
  readonly input: object;
  /**
   * Part of the command's id in place of its ordinal among those sent to this stream: needed wherever a later run on the same
   * input may find fewer or other commands, for example because the first was cut off half way.
   */
  readonly key?: string;
}

/**
 * A policy (lifecycle §16): input → commands. `react` maps, and may ask lookups where the targets are; the decision
 * itself is the decider's. Any order of inputs and any repeat must be survived.
 */
export interface Policy<Input> {
  /** Part of the command ids it sends: never renamed. */
  readonly name: string;
  /** Types of messages, or `<category>/<event type>` for a service's own events. */
  readonly on: readonly string[];
  readonly react: (input: Input) => Promise<readonly PolicyCommand[]> | readonly PolicyCommand[];
  /** Refusals that say the wanted state already holds; not recorded. */
  readonly harmless?: readonly string[];
}

/** What the clock must speak about: found by a private index, decided by the stream itself. */
export interface ClockDuty {
  readonly name: string;
  /** All commands due up to the instant `until`; the same duty gives the same commands until they had their effect. */
  readonly due: (until: string) => Promise<readonly ClockCommand[]>;
  /** Refusals that say the wanted state already holds; not recorded. */
  readonly harmless?: readonly string[];
}

/** A command of the clock; `key` makes its id derived and stable (lifecycle §15). */
export interface ClockCommand extends Omit<PolicyCommand, 'key'> {
  readonly at: string;
  readonly key: { readonly deadlineRevision: number; readonly kind: string };
  /** Whom a refusal concerns, where the stream does not exist yet to say it. */
  readonly about?: About;
}

// The deciders of a service have different commands, states and events; each is exact where it is defined.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyDecider = Decider<any, any, any>;

/** Everything that makes a service what it is; the rest is the same for all of them. */
export interface ServiceDefinition {
  readonly name: string;
  readonly deciders: readonly AnyDecider[];
  readonly upcasters: readonly Upcaster[];
  /** By command type; a command without an entry needs no facts. */
  readonly facts: Readonly<Record<string, FactsFor>>;
  /** Topics that lookups and policies live on. */
  readonly topics: readonly string[];
  /** Copies of others' facts. Each document follows one stream, since only the order within a stream holds. */
  readonly lookups: readonly AnyProjection<PublicMessage>[];
  /** Private indexes over the service's own streams: they find, they never decide. */
  readonly indexes: readonly AnyProjection<RecordedEvent>[];
  readonly policies: readonly Policy<PublicMessage>[];
  readonly ownPolicies: readonly Policy<RecordedEvent>[];
  readonly clockDuties: readonly ClockDuty[];
}
