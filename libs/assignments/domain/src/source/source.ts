import type { Capacity, CommandContext } from '@chidao/kernel';
import { isAssigner } from '@chidao/kernel';

/** A directive that the assignment answers to, with the leader whose authority it carries. Copied from the obligation. */
export interface Source {
  readonly directive: string;
  /** Null where the issuer is outside this installation. */
  readonly issuer: string | null;
  /** Who keeps the directive and decides on it: its issuer, or its registrar where the issuer is outside. */
  readonly keeper: string;
  /** Person id of the signer, while known. */
  readonly signer: string | null;
  readonly modality: 'assign' | 'require' | 'ask';
}

/** Agencies that keep a directive from outside: they may know of the work, as issuers do. */
export const outsideKeepersOf = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ issuer, keeper }) => (issuer === null ? [keeper] : []));

/** By what right somebody decides, and in whose name: that of the agency which gave the work. */
export interface Authority {
  readonly capacity: Capacity;
  readonly agency: string;
}

/** Head or deputy of the agency that gave the work, its signer, or who holds that leader's delegation. */
export const authorityOf = (
  context: CommandContext,
  keeper: string | null,
  signer: string | null = null,
): Authority | null => {
  const capacity = isAssigner(context, keeper, signer);
  return capacity && keeper !== null ? { capacity, agency: keeper } : null;
};

/** The assigner of any of the sources. */
export const assignerOf = (context: CommandContext, sources: readonly Source[]): Authority | null =>
  sources.reduce<Authority | null>((found, { keeper, signer }) => found ?? authorityOf(context, keeper, signer), null);
