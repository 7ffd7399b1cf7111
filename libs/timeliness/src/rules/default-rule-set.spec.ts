import { defaultRuleSet } from './default-rule-set.js';

/** The JSON of deadlines.md §6, as it stands there. */
const written = `{
  "R0": ["document", "meetingConclusion", "verbal"],
  "R1": { "urgent": "sameDay", "normal": { "workingDays": 1 }, "many": { "workingDays": 2 } },
  "R2": "separateIndicator",
  "R3": { "workingDays": [7, 3, 1] },
  "R4": { "by": "beforeDue", "lateGraceDays": 7 },
  "R5": { "days": 30, "from": "currentDue" },
  "R6": 2,
  "R7": { "by": "assigner", "higherLevelDate": "forwardOnly" },
  "R8": { "state": "unchanged", "keepRequest": true },
  "R9": false,
  "R10": { "days": 90 },
  "R11": { "days": [30, 90, 120] },
  "R12": { "workingDays": 5, "silenceMeans": "none" },
  "R13": { "workingDays": 2 },
  "R14": { "internal": "monthly", "public": "quarterly" },
  "R15": "calendar",
  "R16": { "track": true, "inVpcpStatistic": false },
  "R17": { "weight": 0.3, "dueOffset": { "workingDays": -3 } },
  "R18": "ownAcceptedResult",
  "R19": [
    { "rung": "reminder", "at": { "workingDays": [-7, -3, -1] } },
    { "rung": "urgingLetter", "at": { "days": 1 }, "to": "head" },
    { "rung": "explanation", "at": { "days": 10 } },
    { "rung": "accountability", "at": { "days": 30 }, "proposalOnly": true }
  ],
  "R20": true,
  "R21": { "workingDays": 5 },
  "R22": { "dueDates": "unchanged", "graceDays": 0 },
  "R23": { "fields": ["person", "work", "time", "responsibility", "result"], "ifMissing": "list" },
  "R24": ["start", "due", "newDue", "reason", "approver", "basis", "progress", "headSignature"]
}`;

it('the default rules are those of the domain text, value by value', () => {
  expect(defaultRuleSet.rules).toEqual(JSON.parse(written));
});

it('the default settings are those of the domain text', () => {
  expect(defaultRuleSet.deadline).toEqual({ before: 'dayBefore', shiftNamedDate: false });
  expect(defaultRuleSet.settings).toEqual({
    'return.decideWithin': { workingDays: 2 },
    'extension.decideWithin': { workingDays: 5 },
    'drop.decideWithin': { workingDays: 5 },
    'explanation.answerWithin': { workingDays: 5 },
    'difficulty.answerWithin': { workingDays: 5 },
    'urge.ignoredAfter': { workingDays: 3 },
    'dormancy.listAfter': { months: 6 },
    'occurrence.showAhead': { months: 18 },
    'occurrence.openAt': { earlierOf: 'cutoff', daysBeforeDue: 60 },
    'cutoff.default': 'ask',
    'receipt.minWorkingDays': 2,
    'objection.window': { workingDays: 5 },
    'ranking.minDueAssignments': 5,
    'scoreRevision.minReasonLength': 30,
    'digest.perPersonPerDay': 1,
    'axis.completedOn': 'ResultAccepted',
  });
});
