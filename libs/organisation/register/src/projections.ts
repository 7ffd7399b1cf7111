import type { PublicMessage } from '@chidao/kernel';
import { organisationContracts } from '@chidao/organisation-contracts';
import type { AnyProjection } from '@chidao/read-models';
import { agencies } from './views/agencies.js';
import { calendars } from './views/calendars.js';
import { groups } from './views/groups.js';
import { persons } from './views/persons.js';
import { ruleSets } from './views/rule-sets.js';

/** What a service keeps of the organisation's messages so that `createRegister` can answer. */
export const registerProjections: readonly AnyProjection<PublicMessage>[] = [
  agencies,
  groups,
  persons,
  ruleSets,
  calendars,
];

/** The topics that these come on. */
export const registerTopics: readonly string[] = [...new Set(organisationContracts.map(({ topic }) => topic))];
