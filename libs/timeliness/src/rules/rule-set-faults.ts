import { boolean, either, fraction, integer, listOf, oneOf, record, type Check } from './data-check.js';
import type { Rules } from './rule-set.js';
import type { RuleSettings } from './rule-settings.js';

const days = record({ days: integer(0) });
const workingDays = record({ workingDays: integer(0) });
const months = record({ months: integer(1) });
const rhythm = oneOf('monthly', 'quarterly', 'halfYearly', 'yearly');

const rung = record(
  {
    rung: oneOf('reminder', 'urgingLetter', 'explanation', 'accountability'),
    at: either(record({ workingDays: listOf(integer(-250, -1)) }), record({ days: integer(1) })),
  },
  { to: oneOf('head'), proposalOnly: boolean },
);

const rules: { readonly [Rule in keyof Rules]: Check } = {
  R0: listOf(oneOf('document', 'meetingConclusion', 'verbal')),
  R1: record({ urgent: either(oneOf('sameDay'), workingDays), normal: workingDays, many: workingDays }),
  R2: oneOf('separateIndicator', 'countsAsNotCompleted'),
  R3: record({ workingDays: listOf(integer(1, 250)) }),
  R4: record({ by: oneOf('beforeDue'), lateGraceDays: integer(0) }),
  R5: record({ days: integer(1), from: oneOf('currentDue') }),
  R6: integer(0),
  R7: record({ by: oneOf('assigner'), higherLevelDate: oneOf('forwardOnly') }),
  R8: record({ state: oneOf('unchanged'), keepRequest: boolean }),
  R9: boolean,
  R10: record({ days: integer(1) }),
  R11: record({ days: listOf(integer(0)) }),
  R12: record({ workingDays: integer(1), silenceMeans: oneOf('none', 'consent') }),
  R13: workingDays,
  R14: record({ internal: rhythm, public: rhythm }),
  R15: oneOf('calendar', 'nd09', 'decemberCarriesOver'),
  R16: record({ track: boolean, inVpcpStatistic: boolean }),
  R17: record({ weight: fraction, dueOffset: record({ workingDays: integer(-250, 0) }) }),
  R18: oneOf('ownAcceptedResult', 'allChildrenCompleted'),
  R19: listOf(rung),
  R20: boolean,
  R21: workingDays,
  R22: record({ dueDates: oneOf('unchanged'), graceDays: integer(0) }),
  R23: record({
    fields: listOf(oneOf('person', 'work', 'time', 'responsibility', 'result')),
    ifMissing: oneOf('list'),
  }),
  R24: listOf(oneOf('start', 'due', 'newDue', 'reason', 'approver', 'basis', 'progress', 'headSignature')),
};

const settings: { readonly [Setting in keyof RuleSettings]: Check } = {
  'return.decideWithin': workingDays,
  'extension.decideWithin': workingDays,
  'drop.decideWithin': workingDays,
  'explanation.answerWithin': workingDays,
  'difficulty.answerWithin': workingDays,
  'urge.ignoredAfter': workingDays,
  'dormancy.listAfter': months,
  'occurrence.showAhead': months,
  'occurrence.openAt': record({ earlierOf: oneOf('cutoff'), daysBeforeDue: integer(0) }),
  'cutoff.default': either(oneOf('ask'), days),
  'receipt.minWorkingDays': integer(0),
  'objection.window': workingDays,
  'ranking.minDueAssignments': integer(0),
  'scoreRevision.minReasonLength': integer(0),
  'digest.perPersonPerDay': integer(1),
  'axis.completedOn': oneOf('ResultAccepted', 'ResultSubmitted'),
};

const ruleSet = record({
  rules: record(rules),
  deadline: record({ before: oneOf('dayBefore', 'sameDay'), shiftNamedDate: boolean }),
  settings: record(settings),
});

/** Paths of the faulty fields of rule-set data (`rules.R3.workingDays`), empty when it is a `RuleSet`; for `INPUT_INVALID`. */
export const faultsOfRuleSet = (data: unknown): readonly string[] => ruleSet(data, '');
