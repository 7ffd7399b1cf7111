import { group, groupCases } from './examples/group.js';
import { orgunit, orgunitCases } from './examples/org-unit.js';
import { somebody, somebodyCases } from './examples/person.js';
import { calendar, ruleset } from './examples/rules.js';

/** One example of every event type of this context, by stream category and type. */
export const eventExamples = { orgunit, group, person: somebody, ruleset, calendar };

/** Examples of further branches. */
export const eventCases = { orgunit: orgunitCases, group: groupCases, person: somebodyCases };
