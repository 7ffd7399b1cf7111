import { folded, foldedTwice, recorded } from '../../test/events.js';
import { access } from './access.read-model.js';

const holder = (id: string) => ({ kind: 'agency', id, attempt: 1, subordinateTo: [] });
const about = { directives: ['d1'], obligations: ['o1'] };
const events = recorded(
  { stream: 'directive-d1', type: 'DirectiveDrafted', data: { directive: 'd1', issuer: 'root', keeper: 'root' } },
  {
    ...{ stream: 'directive-d1', type: 'RecipientsResolved' },
    data: {
      directive: 'd1',
      expressions: [
        { text: 'Sở A', use: 'addressed', agencies: ['a'] },
        { text: 'Sở C', use: 'copy', agencies: ['c'] },
      ],
    },
  },
  {
    ...{ stream: 'obligation-o1', type: 'ObligationAssigned', about },
    data: {
      ...{ obligation: 'o1', directive: 'd1', sources: [{ directive: 'd1' }] },
      groups: [{ id: 'g1', lead: holder('a'), coordinating: [holder('b')] }],
    },
  },
  {
    ...{ stream: 'obligation-o1', type: 'MonitorAppointed', about },
    data: { obligation: 'o1', directive: 'd1', agency: 'm', monitoredSet: ['a'], monitoredExpressions: [], over: [] },
  },
  {
    stream: 'duty-y1',
    type: 'ReportDutyDefined',
    about,
    data: { duty: 'y1', sources: [{ directive: 'd1' }], reporters: [{ agency: 'r' }], over: ['d8'] },
  },
  { stream: 'duty-y1', type: 'FocalAgencyAppointed', about, data: { duty: 'y1', route: 'r1', agency: 'f' } },
  {
    stream: 'occurrence-c1',
    type: 'OccurrenceScheduled',
    about,
    data: { duty: 'y1', receiver: 'f2', consolidation: 'n1' },
  },
  {
    stream: 'assignment-s1',
    type: 'PersonAssigned',
    about,
    data: { assignment: 's1', obligation: 'o1', person: 'p1' },
  },
);

describe('the view that rights are compiled from', () => {
  it('knows of a directive who issued it, who got it, and who holds its obligations or owes its reports', () => {
    expect(folded(access, events)['directive:d1']).toEqual({
      ...{ kind: 'directive', directive: 'd1', issuer: 'root', keeper: 'root', addressees: ['a'], copies: ['c'] },
      ...{ holders: ['a', 'b', 'r'], parties: ['a', 'b', 'c', 'r', 'root'] },
    });
  });

  it('knows groups, appointments, focal agencies and matters', () => {
    expect(folded(access, events)).toMatchObject({
      'group:g1': { obligation: 'o1', lead: 'a', coordinating: ['b'], parties: ['a', 'b'] },
      'monitor:o1:m': { as: 'monitor', set: ['a'], parties: ['m'] },
      'duty:y1': { over: ['d8'], parties: ['f', 'f2'], obligations: ['o1'] },
      'matter:s1': { parties: ['p1'], directives: ['d1'] },
    });
  });

  it('does not take who merely receives a report for a focal agency', () => {
    const direct = recorded({
      stream: 'occurrence-c1',
      type: 'OccurrenceScheduled',
      about,
      data: { duty: 'y1', receiver: 'z', consolidation: null },
    });
    expect(folded(access, direct)).toEqual({});
  });

  it('is the same when every event comes twice', () => {
    expect(foldedTwice(access, events)).toEqual(folded(access, events));
  });

  it('takes no part of events that only have the same name', () => {
    expect(
      folded(access, recorded({ stream: 'person-p1', type: 'PersonAssigned', data: { assignment: 's1' } })),
    ).toEqual({});
  });
});
