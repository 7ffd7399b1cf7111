import type { CalendarLoaded, RuleSetEvent } from '@chidao/organisation-domain';
import type { ExamplesOf } from '@chidao/specifications';
import { rules } from './rule-set.js';

const version = { agency: 'agency-root', version: 'QT-01' };
const beginning = { ...version, legalBasis: '12/QĐ-UBND', effectiveOn: '2024-01-01' };

/** What happens to the rule sets of a province, in the order of their life. */
export const ruleset: ExamplesOf<RuleSetEvent> = {
  RuleSetDrafted: { ...version, rules },
  RuleSetSigned: { ...beginning, signer: 'person-1' },
  RuleSetActivated: { ...beginning, rules },
};

export const calendar: ExamplesOf<CalendarLoaded> = {
  CalendarLoaded: {
    ...{ agency: 'agency-root', version: '2024.2', decision: '1/TB-BLĐTBXH', years: [2024], replaces: ['2024.1'] },
    ...{ holidays: ['2024-01-01'], swapDays: ['2024-05-04'] },
  },
};
