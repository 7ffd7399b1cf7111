import type { NamedAgency } from '../reading/names.js';
import type { LineKind } from './line.schema.js';
import type { WorkContext } from './work-context.js';

/** What every line of every list of work says (`line.schema.ts`); each kind says more. */
export interface Line extends WorkContext {
  readonly what: LineKind;
  readonly id: string;
  readonly position: string;
  readonly revision: string;
  readonly agency: NamedAgency | null;
  /** Until when it is to be done; null where there is no limit. */
  readonly by: string | null;
}
