import { entryOf } from '../catalogue/catalogue.js';

/** One faulty part of the input. */
export interface FieldFault {
  /** JSON pointer into the body (`#/dueRule/date`), or the name of a header or parameter. */
  readonly pointer: string;
  readonly detail: string;
  readonly detailEn: string;
}

/** RFC 9457, with the texts in both languages and the stable code of lifecycle.md. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly titleEn: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly detailEn: string;
  readonly errors: readonly FieldFault[];
  /** What the refusal names so that the sender can mend it; ids, dates, revisions. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly correlationId: string;
}

/** What is known of a failure before its texts are looked up. */
export interface Failure {
  readonly code: string;
  readonly errors?: readonly FieldFault[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

/** A failure found by the edge itself. */
export class EdgeFailure extends Error {
  override readonly name = 'EdgeFailure';

  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Stops the request with that code. */
export const failWith = (code: string, more: Omit<Failure, 'code'> = {}): never => {
  throw new EdgeFailure({ code, ...more });
};

/** The answer for a failure. */
export const problemOf = ({ code, errors = [], facts }: Failure, correlationId: string): ProblemDetails => {
  const { status, vi, en } = entryOf(code);
  return {
    type: `urn:chidao:problem:${code}`,
    title: vi.title,
    titleEn: en.title,
    status,
    code,
    detail: vi.detail,
    detailEn: en.detail,
    errors,
    ...(facts && Object.keys(facts).length > 0 && { facts }),
    correlationId,
  };
};
