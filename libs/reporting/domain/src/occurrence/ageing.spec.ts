import { occurrenceDueAt } from './note-time.js';
import type { OccurrenceEvent } from './occurrence.events.js';
import { clock, person } from '@chidao/specifications';
import type { Given } from '@chidao/specifications';
import {
  FOCAL,
  ISSUER,
  OPEN_AT,
  address,
  given,
  linked,
  missed,
  opened,
  receiver,
  rules,
  scheduled,
  sentBack,
  undated,
} from '../../test/occurrence-examples.js';

describe('ageing', () => {
  const listAt = '2025-11-29T17:00:00.000Z';
  const aged: OccurrenceEvent = {
    type: 'AgeingLimitReached',
    data: { ...address, subordinateTo: [ISSUER], listAt },
    occurredAt: listAt,
  };
  const silent = [undated(scheduled), undated(opened, listAt)] as const;
  const noting =
    (...events: readonly Given<OccurrenceEvent>[]) =>
    (asOf: string) =>
      given(...events).when('NoteTime', { asOf }, { context: clock(asOf) });

  it('starts when an occurrence without a deadline opens', () => {
    const by = { context: clock(OPEN_AT), facts: rules };
    given(undated(scheduled))
      .when('OpenOccurrence', { asOf: OPEN_AT }, by)
      .thenMatches({ type: 'OccurrenceOpened', data: { listAt: '2025-11-30T17:00:00.000Z' } });
  });

  it('is noted once, as of its instant', () => {
    expect(occurrenceDueAt(given(...silent).state)).toBe(listAt);
    noting(...silent)('2025-11-29T16:59:59.999Z').thenNothingHappened();
    noting(...silent)('2025-12-24T00:00:00.000Z').then(aged);
    noting(...silent, aged)('2025-12-24T00:00:00.000Z').thenNothingHappened();
    expect(occurrenceDueAt(given(...silent, aged).state)).toBeNull();
    noting(...silent, missed)('2025-12-24T00:00:00.000Z').then(aged);
  });

  it('stops with a report, and starts again when that is sent back', () => {
    noting(...silent, linked)('2026-12-24T00:00:00.000Z').thenNothingHappened();
    const again = { ...sentBack, data: { ...sentBack.data, listAt: '2026-03-01T17:00:00.000Z' } };
    noting(...silent, linked, again)('2026-02-01T00:00:00.000Z').thenNothingHappened();
    noting(
      ...silent,
      aged,
      linked,
      again,
    )('2026-03-02T00:00:00.000Z').thenMatches({
      type: 'AgeingLimitReached',
      data: { listAt: '2026-03-01T17:00:00.000Z' },
    });
    const by = {
      context: person({ agency: FOCAL, roles: ['officer'] }, { at: '2025-12-01T02:00:00.000Z' }),
      facts: rules,
    };
    given(...silent, linked)
      .when('SendBackReport', { reason: 'Thiếu' }, by)
      .thenMatches({ type: 'ReportSentBack', data: { listAt: '2026-03-01T17:00:00.000Z' } });
  });

  it('does not touch what has a deadline, and is the clock’s alone', () => {
    noting(scheduled, opened)('2035-01-01T00:00:00.000Z').thenNothingHappened();
    given(...silent)
      .when('NoteTime', { asOf: listAt }, receiver)
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });
});
