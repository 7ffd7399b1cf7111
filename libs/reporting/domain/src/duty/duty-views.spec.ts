import { defined, dutyAddress, given, halfYear, reporter, route, rules, year } from '../../test/duty-examples.js';
import {
  acceptingRoute,
  focalAgencyOf,
  isConsolidated,
  occurrenceSettingOf,
  openingOf,
  owedPeriodOf,
} from './duty-views.js';
import type { DutyEvent } from './duty.events.js';
import type { KnownDuty } from './duty.state.js';

const known = (over: Parameters<typeof defined>[0] = {}, ...events: readonly DutyEvent[]) =>
  given(defined(over), ...events).state as KnownDuty;
const resolved = { destination: 'agency-ubnd', consolidator: 'agency-home' };
const appointed: DutyEvent = {
  type: 'FocalAgencyAppointed',
  data: { ...dutyAddress, route: 'r1', agency: 'agency-office' },
};
const direct = { ...route, via: null, consolidator: null };

describe('what a duty gives to its occurrences', () => {
  it('is the focal agency as receiver, appointed or named, else the destination', () => {
    const receiverOf = (duty: KnownDuty, consolidator: string | null = 'agency-home') =>
      occurrenceSettingOf(duty, 'agency-a', { ...resolved, consolidator }).receiver;
    expect(receiverOf(known())).toBe('agency-home');
    expect(receiverOf(known({}, appointed))).toBe('agency-office');
    expect(receiverOf(known({ routes: [direct] }), null)).toBe('agency-ubnd');
    expect(isConsolidated(known())).toBe(true);
    expect(isConsolidated(known({ routes: [direct] }))).toBe(false);
    expect(isConsolidated(known({ routes: [direct] }, appointed))).toBe(true);
    expect(isConsolidated(known({ routes: [] }))).toBe(false);
    expect(acceptingRoute(known({ routes: [] }))).toBeNull();
    expect(focalAgencyOf(known({ routes: [] }), { destination: null, consolidator: null })).toBeNull();
  });

  it('is the subordination of the agency and whether the duty goes on', () => {
    const duty = known({ reporters: [{ ...reporter('agency-front'), subordinateTo: [] }] });
    expect(occurrenceSettingOf(duty, 'agency-front', resolved)).toMatchObject({ subordinateTo: [], ended: false });
    const over = known({}, { type: 'ReportDutyEnded', data: { ...dutyAddress, cause: 'withdrawn', reason: 'x' } });
    expect(occurrenceSettingOf(over, 'agency-a', resolved)).toMatchObject({
      subordinateTo: ['agency-ubnd'],
      ended: true,
    });
  });

  it('is the date of a period that it owes, and nothing for others', () => {
    const asked = { recurrence: 'halfYear', period: '2025-H1', agency: 'agency-a' };
    expect(owedPeriodOf(known(), asked, rules)).toMatchObject({
      dueDate: '2025-05-31',
      cutoff: null,
      openAt: '2025-03-31T17:00:00.000Z',
    });
    expect(owedPeriodOf(known(), { ...asked, period: '2025-H2' }, rules)).toBeNull();
    expect(owedPeriodOf(known(), { ...asked, period: '2024-H1' }, rules)).toBeNull();
    expect(owedPeriodOf(known(), { ...asked, period: 'once' }, rules)).toBeNull();
    expect(owedPeriodOf(known(), { ...asked, recurrence: 'month' }, rules)).toBeNull();
    expect(owedPeriodOf(known(), { ...asked, agency: 'agency-z' }, rules)).toBeNull();
  });

  it('is any period where its rule has no date: the consolidation says which (seed B19)', () => {
    const undated = known({ recurrences: [{ ...year, dueRule: { kind: 'NONE', reason: 'không nêu thời hạn' } }] });
    const asked = { recurrence: 'year', period: '2025-H1', agency: 'agency-a' };
    expect(owedPeriodOf(undated, asked, rules)).toMatchObject({ dueDate: null, cutoff: null });
  });
});

describe('what a duty gives to its consolidation', () => {
  it('is every agency that owes the period, with its due instant', () => {
    const late: DutyEvent = {
      type: 'ReportersAdded',
      data: { ...dutyAddress, reporters: [reporter('agency-z', '2025-06-01T02:00:00.000Z')] },
    };
    const duty = known({ recurrences: [halfYear, year] }, late);
    const asked = { recurrence: 'halfYear', period: '2025-H1' };
    const facts = openingOf(duty, asked, { rules, resolved, idOf: (key) => key.join('/') });
    const expected = (agency: string) => ({
      agency,
      occurrence: `occurrence/duty-1/r1/halfYear/2025-H1/${agency}`,
      due: '2025-05-31T16:59:59.999Z',
      deadlineRevision: 1,
    });
    expect(facts).toEqual({
      obligation: 'obligation-1',
      directives: ['directive-1'],
      issuers: ['agency-ubnd'],
      focalAgency: 'agency-home',
      destination: 'agency-ubnd',
      upstream: 'duty-upstream',
      contents: [],
      expected: [expected('agency-a'), expected('agency-b')],
    });
  });

  it('is nobody in advance for reports on demand: they are expected as they are ordered', () => {
    const onDemand = {
      ...year,
      key: 'demand',
      period: 'onDemand' as const,
      dueRule: { kind: 'NONE' as const, reason: 'x' },
    };
    const asked = { recurrence: 'demand', period: 'order-1' };
    const facts = openingOf(known({ recurrences: [onDemand] }), asked, {
      rules,
      resolved,
      idOf: (key) => key.join('/'),
    });
    expect(facts.expected).toEqual([]);
  });
});
