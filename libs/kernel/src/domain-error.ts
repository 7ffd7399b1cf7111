/** A refusal: nothing happened, and the code says why. Recognised by `code`, not by `instanceof`. */
export interface DomainError extends Error {
  readonly name: 'DomainError';
  /** Stable, from lifecycle.md: `DIRECTIVE_NOT_DRAFT`. */
  readonly code: string;
  /** What the sender needs to mend it (fields, ids, revisions); no text of documents, no personal data. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Refuses the command. */
export const refuse = (code: string, details: Readonly<Record<string, unknown>> = {}): never => {
  throw Object.assign(new Error(code), { name: 'DomainError' as const, code, details });
};

/** Refuses with `code` when `condition` holds. */
export const refuseIf = (condition: boolean, code: string, details?: Readonly<Record<string, unknown>>): void => {
  if (condition) refuse(code, details);
};

/** Whether something thrown is a refusal, also across copies of this module. */
export const isDomainError = (thrown: unknown): thrown is DomainError =>
  thrown instanceof Error && thrown.name === 'DomainError' && 'code' in thrown;
