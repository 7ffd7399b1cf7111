/** What `chidao init` takes beside a file. */
export interface Flags {
  readonly file?: string;
  readonly name?: string;
  readonly area?: string;
  readonly code?: string;
  readonly effectiveOn?: string;
  readonly registrar?: string;
  readonly ruleOwner?: string;
  readonly head?: string;
  readonly signer?: string;
  readonly signerBasis?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A part of the file with what flags say of it; absent where neither says anything. */
const part = (name: string, file: Fields, flags: Fields): Fields => {
  const spoken = given(flags);
  if (Object.keys(spoken).length === 0) return {};
  return { [name]: { ...fieldsOf(file[name]), ...spoken } };
};

/** Flags over the file; what cannot be joined is left as it is, for the schema to name. */
export const withFlags = (content: unknown, flags: Flags, today: string): unknown => {
  if (fieldsOf(content) !== content) return content;
  const file = fieldsOf(content);
  const { name, area, code, effectiveOn, registrar, ruleOwner, head, signer, signerBasis } = flags;
  return {
    effectiveOn: today,
    ...file,
    ...given({ effectiveOn }),
    ...part('agency', file, { name, area, code }),
    ...part('registrar', file, { user: registrar }),
    ...part('ruleOwner', file, { user: ruleOwner }),
    ...part('head', file, { user: head }),
    ...part('ruleSetSigner', file, { user: signer, basis: signerBasis }),
  };
};
