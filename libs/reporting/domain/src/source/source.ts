/** A directive that orders the report, with the leader whose authority it carries. Copied from the assigned obligation. */
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

/** Sorted ids of the directives. */
export const directivesOf = (sources: readonly Source[]): readonly string[] =>
  [...new Set(sources.map(({ directive }) => directive))].sort();

/** Sorted ids of the agencies that keep the directives and decide on them. */
export const keepersOf = (sources: readonly Source[]): readonly string[] =>
  [...new Set(sources.map(({ keeper }) => keeper))].sort();

/** Sorted ids of the agencies that keep directives from outside: nobody else here speaks for their issuers. */
export const outsideKeepersOf = (sources: readonly Source[]): readonly string[] =>
  keepersOf(sources.filter(({ issuer }) => issuer === null));

/** Sorted ids of the issuers that are agencies here. */
export const issuersOf = (sources: readonly Source[]): readonly string[] =>
  [...new Set(sources.map(({ issuer }) => issuer).filter((issuer) => issuer !== null))].sort();
