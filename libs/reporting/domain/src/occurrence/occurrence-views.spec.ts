import { answerableOf, consolidationSettingOf, linkedVersionOf, timelinessOf } from './occurrence-views.js';
import { occurrenceDecider } from './occurrence.decider.js';
import type { OccurrenceEvent } from './occurrence.events.js';
import type { KnownOccurrence } from './occurrence.state.js';
import type { Given } from '@chidao/specifications';
import { classify } from '@chidao/timeliness';
import {
  AGENCY,
  FOCAL,
  ISSUER,
  accepted,
  given,
  linked,
  linkedData,
  ofDuty,
  opened,
  scheduled,
  sentBack,
  undated,
} from '../../test/occurrence-examples.js';

describe('the timeliness of an occurrence (golden cases of deadlines.md §3.1)', () => {
  const classAt = (events: readonly Given<OccurrenceEvent>[], at: string) => {
    const facts = timelinessOf(given(...events).state);
    return facts && classify(facts, at, 'extended');
  };

  it('follows the submission later accepted, never the acceptance', () => {
    const open = [scheduled, opened];
    expect(classAt(open, '2025-10-31T16:59:59.999Z')).toBe('OPEN_IN_TIME');
    expect(classAt(open, '2025-10-31T17:00:00.000Z')).toBe('OPEN_OVERDUE');
    expect(classAt([...open, linked], '2025-11-05T00:00:00.000Z')).toBe('COMPLETED_ON_TIME');
    expect(classAt([...open, linked, sentBack], '2025-11-04T00:00:00.000Z')).toBe('OPEN_OVERDUE');
    const second = { ...linked, data: { ...linkedData, version: 2, submittedAt: '2025-11-05T02:00:00.000Z' } };
    expect(classAt([...open, linked, sentBack, second, accepted], '2025-11-20T00:00:00.000Z')).toBe('COMPLETED_LATE');
    expect(classAt([undated(scheduled), undated(opened)], '2030-01-01T00:00:00.000Z')).toBe('OPEN_NO_DEADLINE');
  });

  it('marks an agency that is not subordinate to the issuer as not ranked', () => {
    const { state } = given({ ...scheduled, data: { ...scheduled.data, subordinateTo: [], bornOverdue: true } });
    expect(timelinessOf(state)?.flags).toEqual(['BORN_OVERDUE', 'NOT_RANKED']);
    expect(timelinessOf(given().state)).toBeNull();
  });
});

describe('what others take from an occurrence', () => {
  it('a report: what it must know to answer it', () => {
    expect(answerableOf(given(scheduled, opened, linked).state)).toEqual({
      occurrence: 'occurrence-1',
      status: 'Submitted',
      agency: AGENCY,
      duty: 'duty-1',
      obligation: 'obligation-1',
      contents: [],
      receiver: FOCAL,
      directives: ['directive-1'],
      issuers: [ISSUER],
      linked: [{ report: 'report-1', version: 1 }],
    });
    expect(answerableOf(given().state)).toBeNull();
  });

  it('its consolidation: where it belongs', () => {
    expect(consolidationSettingOf(given(scheduled).state as KnownOccurrence)).toEqual({
      obligation: 'obligation-1',
      directives: ['directive-1'],
      issuers: [ISSUER],
      focalAgency: FOCAL,
    });
    const nowhere = given({ ...scheduled, data: { ...scheduled.data, receiver: null } }).state as KnownOccurrence;
    expect(consolidationSettingOf(nowhere)).toBeNull();
  });

  it('its consolidation: what a version says of it', () => {
    const state = given(scheduled, opened, linked).state as KnownOccurrence;
    expect(linkedVersionOf(state, { report: 'report-1', version: 1 })).toEqual({
      part: null,
      indicators: { done: '7' },
    });
    expect(linkedVersionOf(state, { report: 'report-1', version: 2 })).toBeNull();
  });

  it('readers: everything that an event concerns', () => {
    expect(occurrenceDecider.about(given(scheduled, opened, linked).state, linked)).toEqual({
      directives: ['directive-1'],
      issuers: [ISSUER],
      obligations: ['obligation-1'],
      duties: ['duty-1'],
      occurrences: ['occurrence-1'],
      reports: ['report-1'],
      consolidations: ['consolidation-1'],
      agencies: [AGENCY, FOCAL],
    });
    const sources = [{ ...ofDuty.sources[0], issuer: null, keeper: 'agency-office' }];
    const outside = { ...scheduled, data: { ...scheduled.data, sources } };
    expect(occurrenceDecider.about(given(outside).state, outside)).toMatchObject({
      agencies: [AGENCY, FOCAL, 'agency-office'],
    });
  });
});
