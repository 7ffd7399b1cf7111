import type { Deadline } from '@chidao/calendar';
import { weekendsOnly } from '@chidao/calendar';
import { specify } from '@chidao/specifications';
import { defaultRuleSet } from '@chidao/timeliness';
import { dutyDecider } from '../src/duty/duty.decider.js';
import type { Recurrence, ReportDutyDefined, Reporter, Route } from '../src/duty/duty.events.js';

export const ISSUER = 'agency-ubnd';
export const rules = { ruleSet: defaultRuleSet, calendar: weekendsOnly };
/** 20/12/2024 in Viet Nam. */
export const ISSUED_AT = '2024-12-20T02:00:00.000Z';

export const yearlyOn = (
  every: 'halfYear' | 'year',
  month: number,
  over: { readonly part?: number; readonly first?: string; readonly last?: string } = {},
): Deadline => ({
  kind: 'RECURRING',
  rule: {
    every,
    part: over.part ?? null,
    due: { on: 'dayOfYear', month, day: 1, yearsAfter: 0, daysBefore: 1 },
    first: over.first ?? null,
    last: over.last ?? null,
  },
});

/** Seed B15: "định kỳ 6 tháng (trước ngày 01/6)". */
export const halfYear: Recurrence = {
  key: 'halfYear',
  period: 'halfYear',
  phrase: 'định kỳ 6 tháng (trước ngày 01/6)',
  dueRule: yearlyOn('halfYear', 6, { part: 1 }),
  cutoffRule: null,
};
/** Seed B16: "năm (trước ngày 01/11)". */
export const year: Recurrence = {
  key: 'year',
  period: 'year',
  phrase: 'năm (trước ngày 01/11)',
  dueRule: yearlyOn('year', 11),
  cutoffRule: null,
};
/** Seed B17: "về Ủy ban nhân dân tỉnh (qua Sở Nội vụ tổng hợp)". */
export const route: Route = {
  key: 'r1',
  destination: 'Ủy ban nhân dân tỉnh',
  via: 'Sở Nội vụ',
  consolidator: 'Sở Nội vụ',
  accepts: true,
};
export const reporter = (agency: string, since = ISSUED_AT): Reporter => ({ agency, subordinateTo: [ISSUER], since });

export const dutyAddress = { duty: 'duty-1', key: '1', obligation: 'obligation-1' };

export const defined = (over: Partial<ReportDutyDefined['data']> = {}): ReportDutyDefined => ({
  type: 'ReportDutyDefined',
  data: {
    ...dutyAddress,
    sources: [{ directive: 'directive-1', issuer: ISSUER, keeper: ISSUER, signer: 'person-signer', modality: 'ask' }],
    setBy: ISSUER,
    issueDate: '2024-12-20',
    reporters: [reporter('agency-a'), reporter('agency-b')],
    anchor: null,
    routes: [route],
    recurrences: [halfYear, year],
    contents: [],
    host: null,
    upstream: 'duty-upstream',
    over: [],
    ...over,
  },
});
export const { given } = specify(dutyDecider);
