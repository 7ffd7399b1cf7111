/** Something that whoever typed the command can mend: shown as one line, without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

/** Throws a `Problem`. */
export const problem = (message: string, exitCode?: number): never => {
  throw new Problem(message, exitCode);
};
