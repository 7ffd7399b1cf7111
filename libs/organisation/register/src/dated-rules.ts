import { civilDateOf } from '@chidao/calendar';
import type { RuleVersions } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import type { Register } from './register.js';

/** Rule set and calendar of a day, with the versions to be recorded. */
export interface DatedRules extends DeadlineRules {
  readonly versions: RuleVersions;
}

/** The rules in force at an instant; refuses with `RULE_SET_NOT_IN_FORCE` where there are none yet. */
export const rulesAt = async (register: Register, instant: string): Promise<DatedRules> => {
  const { rules, version } = await register.ruleSetRequired(civilDateOf(instant));
  const calendar = await register.calendar();
  return { ruleSet: rules, calendar, versions: { ruleSet: version, calendar: calendar.version } };
};
