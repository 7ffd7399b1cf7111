import type { BlobStore } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { ReadModelStore } from '@chidao/read-models';
import type { DatedRules, Register } from '@chidao/register';
import { rulesAt } from '@chidao/register';
import type {
  ConsolidationState,
  DutyState,
  KnownDuty,
  OccurrenceState,
  ReportState,
  ResolvedRoute,
} from '@chidao/reporting-domain';
import { consolidationDecider, dutyDecider, occurrenceDecider, reportDecider } from '@chidao/reporting-domain';
import type { StateOf } from '@chidao/service';
import type { ObligationCopy } from './lookups/obligations.js';
import { obligationCopies } from './lookups/obligations.js';
import { routeResolver } from './resolve-route.js';

/** What facts, policies and the clock of this service may ask: own streams and indexes, copies of others' facts, blobs. */
export interface ReportingContext {
  readonly register: Register;
  readonly readModels: ReadModelStore;
  readonly blobs: BlobStore;
  readonly duty: (id: string) => Promise<DutyState>;
  readonly occurrence: (id: string) => Promise<OccurrenceState>;
  readonly report: (id: string) => Promise<ReportState>;
  readonly consolidation: (id: string) => Promise<ConsolidationState>;
  /** Null until it was assigned. */
  readonly obligation: (id: string) => Promise<ObligationCopy | null>;
  /** Rule set and calendar at an instant. */
  readonly rulesAt: (instant: string) => Promise<DatedRules>;
  /** The agencies that the words of the accepting route mean on the day of an instant. */
  readonly routeAt: (duty: KnownDuty, instant: string) => Promise<ResolvedRoute>;
}

export interface ReportingContextDeps {
  readonly stateOf: StateOf;
  readonly readModels: ReadModelStore;
  readonly register: Register;
  readonly blobs: BlobStore;
}

export const reportingContext = (deps: ReportingContextDeps): ReportingContext => {
  const { stateOf, readModels, register, blobs } = deps;
  const obligation = async (id: string): Promise<ObligationCopy | null> =>
    (await readModels.load(obligationCopies, [id]))[0]?.document ?? null;
  return {
    ...{ register, readModels, blobs, obligation },
    duty: (id) => stateOf(dutyDecider, streamOf('duty', id)),
    occurrence: (id) => stateOf(occurrenceDecider, streamOf('occurrence', id)),
    report: (id) => stateOf(reportDecider, streamOf('report', id)),
    consolidation: (id) => stateOf(consolidationDecider, streamOf('consolidation', id)),
    rulesAt: (instant) => rulesAt(register, instant),
    routeAt: routeResolver(register, obligation),
  };
};
