import type { Capacity, CommandContext } from '@chidao/kernel';
import { isAssigner } from '@chidao/kernel';

/** A directive that the assignment answers to, with the leader whose authority it carries. Copied from the obligation. */
export interface Source {
  readonly directive: string;
  /** Null where the issuer is outside this installation. */
  readonly issuer: string | null;
  /** Person id of the signer, while known. */
  readonly assigner: string | null;
  readonly modality: 'assign' | 'require' | 'ask';
}

/** The assigner of any of the sources. */
export const assignerOf = (context: CommandContext, sources: readonly Source[]): Capacity | null =>
  sources.reduce<Capacity | null>(
    (found, { issuer, assigner }) => found ?? isAssigner(context, { issuer, signer: assigner }),
    null,
  );
