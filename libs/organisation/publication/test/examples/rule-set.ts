import type { RuleSetActivated } from '@chidao/organisation-domain';

type Rules = RuleSetActivated['data']['rules'];

/** Rules and settings with every field filled; their values are nobody's. */
export const rules: Rules = {
  rules: {
    ...{ R0: ['document', 'verbal'], R2: 'countsAsNotCompleted', R3: { workingDays: [5, 2] }, R6: 1, R9: true },
    R1: { urgent: { workingDays: 1 }, normal: { workingDays: 2 }, many: { workingDays: 3 } },
    R4: { by: 'beforeDue', lateGraceDays: 3 },
    R5: { days: 15, from: 'currentDue' },
    R7: { by: 'assigner', higherLevelDate: 'forwardOnly' },
    R8: { state: 'unchanged', keepRequest: true },
    R10: { days: 60 },
    R11: { days: [30, 90] },
    R12: { workingDays: 5, silenceMeans: 'consent' },
    R13: { workingDays: 2 },
    R14: { internal: 'monthly', public: 'yearly' },
    ...{ R15: 'nd09', R16: { track: true, inVpcpStatistic: false } },
    R17: { weight: 0.3, dueOffset: { workingDays: -3 } },
    R18: 'allChildrenCompleted',
    R19: [
      { rung: 'reminder', at: { workingDays: [-7, -1] } },
      { rung: 'urgingLetter', at: { days: 1 }, to: 'head', proposalOnly: true },
    ],
    ...{ R20: true, R21: { workingDays: 5 }, R22: { dueDates: 'unchanged', graceDays: 0 } },
    R23: { fields: ['person', 'work'], ifMissing: 'list' },
    R24: ['start', 'due', 'newDue', 'reason', 'headSignature'],
  },
  deadline: { before: 'sameDay', shiftNamedDate: true },
  settings: {
    ...{ 'return.decideWithin': { workingDays: 2 }, 'extension.decideWithin': { workingDays: 5 } },
    ...{ 'drop.decideWithin': { workingDays: 5 }, 'explanation.answerWithin': { workingDays: 5 } },
    ...{ 'difficulty.answerWithin': { workingDays: 5 }, 'urge.ignoredAfter': { workingDays: 3 } },
    ...{ 'dormancy.listAfter': { months: 6 }, 'occurrence.showAhead': { months: 18 } },
    'occurrence.openAt': { earlierOf: 'cutoff', daysBeforeDue: 60 },
    ...{ 'cutoff.default': 'ask', 'receipt.minWorkingDays': 2, 'objection.window': { workingDays: 5 } },
    ...{ 'ranking.minDueAssignments': 5, 'scoreRevision.minReasonLength': 30, 'digest.perPersonPerDay': 1 },
    'axis.completedOn': 'ResultAccepted',
  },
};
