import type { Decider, DomainEvent, Happened } from '@chidao/kernel';
import { person } from '@chidao/specifications';
import {
  consolidationDecider,
  difficultyDecider,
  dutyDecider,
  occurrenceDecider,
  reportDecider,
} from '../src/index.js';

const deciders = [
  dutyDecider,
  occurrenceDecider,
  reportDecider,
  consolidationDecider,
  difficultyDecider,
] as unknown as Decider[];
const creating = ['DefineReportDuty', 'ScheduleOccurrence', 'DraftReport', 'SubmitReport', 'RaiseDifficulty'];
const existing = deciders.flatMap(({ category, commands, initialState }) =>
  Object.entries(commands)
    .filter(([type]) => !creating.includes(type))
    .map(([type, rule]) => ({ category, type, rule: rule as Decider['commands'][string], initialState })),
);
const context = person({ agency: 'agency-a', post: 'head', roles: ['officer', 'clerk'] });

describe('every aggregate', () => {
  it.each(existing)('$category: $type is nobody’s where there is nothing', ({ type, rule, initialState }) => {
    const facts = { focalAgencies: [], reporters: [] };
    expect(rule.who({ type, input: {}, facts, context }, initialState)).toBeNull();
  });

  it.each(deciders)('$category: an event that it does not know changes nothing', ({ evolve, initialState, about }) => {
    const unknown = { type: 'SomethingElse', data: {} } as Happened<DomainEvent>;
    expect(evolve(initialState, unknown)).toBe(initialState);
    expect(about(initialState, { type: 'ReportDrafted', data: {} })).toEqual({});
  });

  const late: readonly (readonly [string, string])[] = [
    ['duty', 'ReportersAdded'],
    ['duty', 'FocalAgencyAppointed'],
    ['duty', 'CutoffRuleSet'],
    ['duty', 'HostDutyLinked'],
    ['duty', 'ReportDutyEnded'],
    ['occurrence', 'OccurrenceOpened'],
    ['occurrence', 'ReportLinked'],
    ['occurrence', 'ReportAccepted'],
    ['occurrence', 'ReportSentBack'],
    ['occurrence', 'OccurrenceMissed'],
    ['occurrence', 'ExtensionGranted'],
    ['occurrence', 'AgeingLimitReached'],
    ['consolidation', 'ConsolidationClosed'],
    ['consolidation', 'ConsolidationDrafted'],
    ['consolidation', 'ConsolidationApproved'],
    ['consolidation', 'ConsolidationSent'],
    ['consolidation', 'LateReportAdded'],
    ['difficulty', 'DifficultyForwarded'],
    ['difficulty', 'DifficultyAnswered'],
    ['difficulty', 'DifficultyRefused'],
  ];

  it.each(late)('%s: %s without what comes before it changes nothing', (category, type) => {
    const decider = deciders.find((candidate) => candidate.category === category);
    const event = { type, data: {}, id: 'event-0', actor: context.actor } as unknown as Happened<DomainEvent>;
    expect(decider?.evolve(decider.initialState, event)).toBe(decider?.initialState);
  });
});
