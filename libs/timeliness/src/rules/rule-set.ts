import type { DeadlineSettings } from '@chidao/calendar';
import type { RuleSettings } from './rule-settings.js';
import type { Days, WorkingDays } from './spans.js';

export type Rung = 'reminder' | 'urgingLetter' | 'explanation' | 'accountability';

/** One rung of the urging ladder: offsets from the due date, negative before it. */
export interface LadderRung {
  readonly rung: Rung;
  readonly at: { readonly workingDays: readonly number[] } | Days;
  readonly to?: 'head';
  /** The rung is only ever proposed to a person. */
  readonly proposalOnly?: boolean;
}

export type PublicationRhythm = 'monthly' | 'quarterly' | 'halfYearly' | 'yearly';

/** R0–R8: what is tracked, entered and extended. */
export interface IntakeRules {
  /** `scope.directiveKinds`; verbal needs a witness record. */
  readonly R0: readonly ('document' | 'meetingConclusion' | 'verbal')[];
  /** `intake.enterWithin`. */
  readonly R1: { readonly urgent: 'sameDay' | WorkingDays; readonly normal: WorkingDays; readonly many: WorkingDays };
  /** `discipline.lateUpdate`. */
  readonly R2: 'separateIndicator' | 'countsAsNotCompleted';
  /** `nearDue.thresholds`, from far to near. */
  readonly R3: { readonly workingDays: readonly number[] };
  /** `extension.requestBy`: a late request is taken within the grace and flagged. */
  readonly R4: { readonly by: 'beforeDue'; readonly lateGraceDays: number };
  /** `extension.maxDays`, each time. */
  readonly R5: { readonly days: number; readonly from: 'currentDue' };
  /** `extension.maxGranted`. */
  readonly R6: number;
  /** `extension.decidedBy`. */
  readonly R7: { readonly by: 'assigner'; readonly higherLevelDate: 'forwardOnly' };
  /** `extension.onRefusal`. */
  readonly R8: { readonly state: 'unchanged'; readonly keepRequest: boolean };
}

/** R9–R16: completion, silence, publication and scope of the figures. */
export interface FigureRules {
  /** `completion.backdating`. */
  readonly R9: boolean;
  /** `ageing.noDeadline`. */
  readonly R10: Days;
  /** `overdue.buckets`: more than that many days. */
  readonly R11: { readonly days: readonly number[] };
  /** `opinion`. */
  readonly R12: { readonly workingDays: number; readonly silenceMeans: 'none' | 'consent' };
  /** `return.requestWithin`, after receipt. */
  readonly R13: WorkingDays;
  /** `publication`. */
  readonly R14: { readonly internal: PublicationRhythm; readonly public: PublicationRhythm };
  /** `period.cut`. */
  readonly R15: 'calendar' | 'nd09' | 'decemberCarriesOver';
  /** `scope.regularDuties`. */
  readonly R16: { readonly track: boolean; readonly inVpcpStatistic: boolean };
}

/** R17–R24: groups, urging, acceptance, succession, form. */
export interface ConductRules {
  /** `coordinating`: weight in scoring; own due date relative to the lead's. */
  readonly R17: { readonly weight: number; readonly dueOffset: WorkingDays };
  /** `parent.completion`. */
  readonly R18: 'ownAcceptedResult' | 'allChildrenCompleted';
  /** `urging.ladder`. */
  readonly R19: readonly LadderRung[];
  /** `urging.climbNeedsDelivery`. */
  readonly R20: boolean;
  /** `acceptance.within`, then shown as the issuer's delay. */
  readonly R21: WorkingDays;
  /** `succession.dueDates`. */
  readonly R22: { readonly dueDates: 'unchanged'; readonly graceDays: number };
  /** `assignment.fiveClear` ("5 rõ"). */
  readonly R23: {
    readonly fields: readonly ('person' | 'work' | 'time' | 'responsibility' | 'result')[];
    readonly ifMissing: 'list';
  };
  /** `extension.form`: what a request must state. */
  readonly R24: readonly (
    'start' | 'due' | 'newDue' | 'reason' | 'approver' | 'basis' | 'progress' | 'headSignature'
  )[];
}

/** The rules R0–R24 of deadlines.md §6. */
export type Rules = IntakeRules & FigureRules & ConductRules;

/**
 * Content of one version of a province's rule set (deadlines.md §6, §7). Version, legal basis, effective date and
 * signature stand in the events of the organisation service, not here.
 */
export interface RuleSet {
  readonly rules: Rules;
  readonly deadline: DeadlineSettings;
  readonly settings: RuleSettings;
}
