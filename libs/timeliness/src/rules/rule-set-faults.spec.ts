import { defaultRuleSet } from './default-rule-set.js';
import { faultsOfRuleSet } from './rule-set-faults.js';

type Json = Record<string, unknown>;

/** The defaults with one value at a path replaced (or removed, with undefined). */
const withValue = (path: string, value: unknown): Json => {
  const copy = JSON.parse(JSON.stringify(defaultRuleSet)) as Json;
  const keys = path.split('/');
  const last = keys.pop()!;
  const holder = keys.reduce<Json>((node, key) => node[key] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
};

describe('rule-set data', () => {
  it('is right in the defaults, also after a trip through JSON', () => {
    expect(faultsOfRuleSet(defaultRuleSet)).toEqual([]);
    expect(faultsOfRuleSet(JSON.parse(JSON.stringify(defaultRuleSet)))).toEqual([]);
  });

  it.each([
    ['rules/R0', [], 'rules.R0'],
    ['rules/R0', ['document', 'document'], 'rules.R0'],
    ['rules/R0', ['document', 'rumour'], 'rules.R0.1'],
    ['rules/R3/workingDays', [251], 'rules.R3.workingDays.0'],
    ['rules/R10/days', 0, 'rules.R10.days'],
    ['rules/R12/workingDays', 0, 'rules.R12.workingDays'],
    ['rules/R17/dueOffset/workingDays', -251, 'rules.R17.dueOffset.workingDays'],
    ['settings/digest.perPersonPerDay', 0, 'settings.digest.perPersonPerDay'],
    ['rules/R1/urgent', 'tomorrow', 'rules.R1.urgent'],
    ['rules/R1/normal', { workingDays: -1 }, 'rules.R1.normal.workingDays'],
    ['rules/R2', 'forgiven', 'rules.R2'],
    ['rules/R3/workingDays', [7, 0], 'rules.R3.workingDays.1'],
    ['rules/R4/lateGraceDays', 1.5, 'rules.R4.lateGraceDays'],
    ['rules/R4/by', 'anyTime', 'rules.R4.by'],
    ['rules/R5/days', 0, 'rules.R5.days'],
    ['rules/R6', '2', 'rules.R6'],
    ['rules/R7/higherLevelDate', 'decide', 'rules.R7.higherLevelDate'],
    ['rules/R8/keepRequest', 'yes', 'rules.R8.keepRequest'],
    ['rules/R9', 0, 'rules.R9'],
    ['rules/R10', { workingDays: 90 }, 'rules.R10.days'],
    ['rules/R11/days', 30, 'rules.R11.days'],
    ['rules/R12/silenceMeans', 'refusal', 'rules.R12.silenceMeans'],
    ['rules/R13', null, 'rules.R13'],
    ['rules/R14/public', 'daily', 'rules.R14.public'],
    ['rules/R15', 'lunar', 'rules.R15'],
    ['rules/R16/track', null, 'rules.R16.track'],
    ['rules/R17/weight', 1.1, 'rules.R17.weight'],
    ['rules/R17/weight', -0.1, 'rules.R17.weight'],
    ['rules/R17/dueOffset/workingDays', 1, 'rules.R17.dueOffset.workingDays'],
    ['rules/R18', 'never', 'rules.R18'],
    ['rules/R19/0/at', { workingDays: [1] }, 'rules.R19.0.at'],
    ['rules/R19/1/at', { days: 0 }, 'rules.R19.1.at'],
    ['rules/R19/1/to', 'everybody', 'rules.R19.1.to'],
    ['rules/R19/2/rung', 'shouting', 'rules.R19.2.rung'],
    ['rules/R20', undefined, 'rules.R20'],
    ['rules/R21', [], 'rules.R21'],
    ['rules/R22/graceDays', 100_001, 'rules.R22.graceDays'],
    ['rules/R23/fields/0', 'mood', 'rules.R23.fields.0'],
    ['rules/R24', 'reason', 'rules.R24'],
    ['rules/R25', true, 'rules.R25'],
    ['deadline/before', 'weekAfter', 'deadline.before'],
    ['deadline/shiftNamedDate', undefined, 'deadline.shiftNamedDate'],
    ['settings/drop.decideWithin', { days: 5 }, 'settings.drop.decideWithin.workingDays'],
    ['settings/cutoff.default', { days: -1 }, 'settings.cutoff.default'],
    ['settings/dormancy.listAfter/months', 0, 'settings.dormancy.listAfter.months'],
    ['settings/axis.completedOn', 'WorkStarted', 'settings.axis.completedOn'],
    ['settings/ranking.minDueAssignments', -1, 'settings.ranking.minDueAssignments'],
    ['settings', undefined, 'settings'],
    ['extra', 1, 'extra'],
  ])('names the fault when %s is %p', (path, value, fault) => {
    expect(faultsOfRuleSet(withValue(path, value))).toContain(fault);
  });

  it.each([
    ['rules/R1/urgent', { workingDays: 1 }],
    ['rules/R15', 'nd09'],
    ['rules/R3/workingDays', [1]],
    ['rules/R4/lateGraceDays', 0],
    ['rules/R5/days', 1],
    ['rules/R6', 0],
    ['rules/R10/days', 1],
    ['rules/R11/days', [0]],
    ['rules/R12/workingDays', 1],
    ['rules/R13/workingDays', 0],
    ['rules/R17/dueOffset/workingDays', 0],
    ['rules/R17/dueOffset/workingDays', -250],
    ['rules/R19/0/at', { workingDays: [-250, -1] }],
    ['rules/R19/1/at', { days: 1 }],
    ['settings/dormancy.listAfter/months', 1],
    ['settings/occurrence.openAt/daysBeforeDue', 0],
    ['settings/receipt.minWorkingDays', 0],
    ['settings/ranking.minDueAssignments', 0],
    ['settings/scoreRevision.minReasonLength', 0],
    ['settings/digest.perPersonPerDay', 1],
    ['rules/R17/weight', 1],
    ['rules/R17/weight', 0],
    ['rules/R19/1/to', undefined],
    ['settings/cutoff.default', { days: 10 }],
    ['rules/R12/silenceMeans', 'consent'],
  ])('takes %s as %p', (path, value) => expect(faultsOfRuleSet(withValue(path, value))).toEqual([]));

  it.each([[null], ['text'], [[]], [undefined]])('is not %p', (data) => expect(faultsOfRuleSet(data)).toEqual(['']));
});
