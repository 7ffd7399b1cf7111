export * from './projections.js';
export * from './register.js';
export { nameKey } from './names/written.js';
export { agenciesView } from './views/agencies.js';
export type { AgencyDocument, AgencyName, Term } from './views/agencies.js';
export { groupsView, meaningOn } from './views/groups.js';
export type { GroupDocument, GroupMeaning } from './views/groups.js';
export { personsView } from './views/persons.js';
export type { DelegationTerm, PersonDocument, RoleTerm } from './views/persons.js';
