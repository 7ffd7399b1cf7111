import { folded, foldedTwice, recorded } from '../../test/events.js';
import { orderOf, timeline } from './timeline.read-model.js';

const rowOf = (stream: string, type: string, data: object, about: object = {}) =>
  folded(timeline, recorded({ stream, type, data, about }))['event-0'];

describe('the timeline', () => {
  it('has one row per event, with who, by what right, under which rules and when', () => {
    const events = recorded(
      { stream: 'assignment-s1', type: 'WorkStarted', data: { agency: 'a' }, about: { agencies: ['a'] } },
      { stream: 'orgunit-x', type: 'OrgUnitRenamed', data: { agency: 'x' } },
    );
    const rows = folded(timeline, events);
    expect(Object.keys(rows)).toEqual(['event-0', 'event-1']);
    expect(rows['event-0']).toMatchObject({
      ...{ stream: 'assignment-s1', category: 'assignment', type: 'WorkStarted', agency: 'a', part: 'status' },
      ...{ actor: { kind: 'person', id: 'somebody' }, capacity: { by: 'officer' }, versions: { ruleSet: 'QT-01' } },
      ...{ occurredAt: '2025-01-06T01:00:00.000Z', drafting: null },
    });
    expect(foldedTwice(timeline, events)).toEqual(rows);
  });

  it('sorts by position as text', () => {
    expect([10n, 9n, 100n].map(orderOf).sort()).toEqual([9n, 10n, 100n].map(orderOf));
  });

  it('names the rule that found it or that computed its deadline', () => {
    const named = [{ rule: 'chu-tri' }, { deadline: { rule: 'R3' } }, { rule: null, deadline: null }, {}].map((data) =>
      rowOf('obligation-o1', 'ObligationProposed', { keeper: 'root', ...data }),
    );
    expect(named).toMatchObject([{ rule: 'chu-tri' }, { rule: 'R3' }, { rule: null }, { rule: null }]);
  });

  it('keeps nothing that was said', () => {
    const row = rowOf('assignment-s1', 'ResultSentBack', { agency: 'a', reason: 'chưa đủ tài liệu' });
    expect(JSON.stringify(row)).not.toContain('chưa đủ');
  });

  it.each([
    ['directive-d1', 'DirectiveDrafted', { keeper: 'root' }, 'root'],
    ['obligation-o1', 'ObligationProposed', { keeper: 'root', issuer: null }, 'root'],
    ['obligation-o1', 'ObligationConfirmed', { keeper: 'k', issuer: null }, 'k'],
    ['report-r1', 'ReportDrafted', { agency: 'a' }, 'a'],
    ['ruleset-u1', 'RuleSetDrafted', { agency: 'root' }, 'root'],
    ['directive-d1', 'DirectiveIssued', { keeper: 'root' }, null],
    ['obligation-o1', 'DeadlineResolved', { keeper: 'root', issuer: 'root' }, null],
  ])('of %s: %s is marked as the draft of %j → %s', (stream, type, data, drafting) => {
    expect(rowOf(stream, type, data)).toMatchObject({ drafting });
  });

  it('marks an alias as draft only while nobody was addressed', () => {
    expect(rowOf('directive-d1', 'AliasDefined', { keeper: 'root' }, { agencies: ['root'] })).toMatchObject({
      drafting: 'root',
    });
    expect(rowOf('directive-d1', 'AliasDefined', { keeper: 'root' }, { agencies: ['a', 'root'] })).toMatchObject({
      drafting: null,
    });
  });

  it('names the holders of an obligation, not its keeper, and of an occurrence who owes it, not who gets it', () => {
    const group = { lead: { id: 'a' }, coordinating: [{ id: 'b' }] };
    const assigned = rowOf(
      'obligation-o1',
      'ObligationAssigned',
      { keeper: 'root', groups: [group] },
      { agencies: ['a', 'b', 'root'] },
    );
    expect(assigned).toMatchObject({ about: { agencies: ['a', 'b'] } });
    const opened = rowOf('occurrence-c1', 'OccurrenceOpened', { agency: 'a' }, { agencies: ['a', 'f'] });
    expect(opened).toMatchObject({ about: { agencies: ['a'] }, part: 'status' });
    const linked = rowOf('occurrence-c1', 'ReportLinked', { agency: 'a' }, { agencies: ['a', 'f'] });
    expect(linked).toMatchObject({ about: { agencies: ['a', 'f'] }, part: 'reports' });
  });

  it('shows what is of no known category to auditors alone', () => {
    expect(rowOf('novelty-1', 'Invented', {})).toMatchObject({ part: 'none' });
  });
});
