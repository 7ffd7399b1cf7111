import type { Given } from '@chidao/specifications';
import { clock } from '@chidao/specifications';
import { flagsAt } from '@chidao/timeliness';
import {
  address,
  byPolicy,
  cancelled,
  given,
  happened,
  blob,
  ISSUER,
  known,
  made,
  received,
  sentBack,
  signer,
  started,
  submitted,
  undated,
} from '../../test/assignment-examples.js';
import type { AssignmentEvent } from './assignment.events.js';
import { assignmentDueAt } from './note-time.js';

const LIST_AT = '2025-12-30T17:00:00.000Z';
const at = (asOf: string) => ({ context: clock(asOf) });
const aged = happened('AgeingLimitReached', { subordinateTo: [ISSUER], listAt: LIST_AT }, { occurredAt: LIST_AT });
const noted = (listAt: string) => happened('ProgressNoted', { note: blob('d'), percent: null, listAt });

describe('work without a deadline, silent for ninety days,', () => {
  it('is noted at the instant it became true, even when written later', () => {
    for (const asOf of [LIST_AT, '2026-03-01T00:00:00.000Z'])
      given(undated())
        .when('NoteTime', { asOf }, at(asOf))
        .then({
          type: 'AgeingLimitReached',
          occurredAt: LIST_AT,
          data: { ...address, subordinateTo: [ISSUER], listAt: LIST_AT },
        });
  });

  it('is noted once for one silence, and again for the next', () => {
    const asOf = '2026-12-31T00:00:00.000Z';
    given(undated(), aged).when('NoteTime', { asOf }, at(asOf)).thenNothingHappened();
    given(undated(), aged, noted('2026-04-01T17:00:00.000Z'))
      .when('NoteTime', { asOf }, at(asOf))
      .thenMatches({ type: 'AgeingLimitReached', data: { listAt: '2026-04-01T17:00:00.000Z' } });
  });

  it('is not noted a moment before, nor by anybody but the clock', () => {
    const asOf = '2025-12-30T16:59:59.999Z';
    given(undated()).when('NoteTime', { asOf }, at(asOf)).thenNothingHappened();
    for (const context of [signer(), byPolicy()])
      given(undated()).when('NoteTime', { asOf: LIST_AT }, { context }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is flagged by computation, until somebody speaks', () => {
    const flags = (...events: readonly Given<AssignmentEvent>[]): readonly string[] =>
      flagsAt(known(undated(), ...events).timeliness, '2026-01-05T00:00:00.000Z');
    expect([flags(), flags(aged), flags(aged, noted('2026-04-01T17:00:00.000Z'))]).toEqual([['AGED'], ['AGED'], []]);
  });

  it('still ages when it was only received or begun', () => {
    expect(assignmentDueAt(known(undated(), received, started))).toBe(LIST_AT);
  });

  it('does not age while its result waits for a decision; sent back, it begins anew', () => {
    const day = '2025-12-01T02:00:00.000Z';
    expect(assignmentDueAt(known(undated(), submitted(day)))).toBeNull();
    const back = known(undated(), submitted(day), sentBack(day, '2026-03-01T17:00:00.000Z'));
    expect(assignmentDueAt(back)).toBe('2026-03-01T17:00:00.000Z');
  });
});

it('nothing is noted of what is due on a day, closed, or never made', () => {
  const asOf = '2027-01-01T00:00:00.000Z';
  for (const events of [[], [made()], [undated(), cancelled]])
    given(...events)
      .when('NoteTime', { asOf }, at(asOf))
      .thenNothingHappened();
});
