import { derivedId, streamOf } from '@chidao/event-store';
import type { Identity } from '@chidao/organisation-domain';
import { nameKey } from '@chidao/register';

/** An agency with a code is that code's, so that a second one is impossible (lifecycle §2.2); else its command's. */
export const agencyId = (code: string | null, commandId: string): string =>
  code === null ? derivedId('orgunit', 'command', commandId) : derivedId('orgunit', 'code', code);

/** A person is an account of an identity provider: registered once. */
export const personId = ({ provider, subject }: Identity): string => derivedId('person', provider, subject);

/** A group is its expression: defined once, whatever its spelling. */
export const groupId = (expression: string): string => derivedId('orggroup', nameKey(expression));

export const agencyStream = (id: string): string => streamOf('orgunit', id);
export const personStream = (id: string): string => streamOf('person', id);
export const groupStream = (id: string): string => streamOf('group', id);

/** One stream of rule sets per province. */
export const ruleSetStream = (root: string): string => streamOf('ruleset', derivedId('ruleset', root));

/** One stream of calendars per province. */
export const calendarStream = (root: string): string => streamOf('calendar', derivedId('calendar', root));
