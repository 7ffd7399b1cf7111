/** The columns of lifecycle §1.4, and what any signed-in person may know; `none` is of no row: the auditors' alone. */
export const parts = [
  'text',
  'obligations',
  'status',
  'results',
  'reports',
  'requests',
  'consolidations',
  'reactions',
  'reactionSubjects',
  'register',
  'persons',
  'none',
] as const;

/** What of a matter something shows. */
export type Part = (typeof parts)[number];

const BY_CATEGORY: Readonly<Record<string, Part>> = {
  directive: 'text',
  number: 'text',
  obligation: 'obligations',
  duty: 'obligations',
  assignment: 'status',
  occurrence: 'status',
  report: 'reports',
  consolidation: 'consolidations',
  difficulty: 'requests',
  urge: 'requests',
  delivery: 'requests',
  reaction: 'reactionSubjects',
  orgunit: 'register',
  group: 'register',
  ruleset: 'register',
  calendar: 'register',
  person: 'persons',
};

const BY_EVENT: Readonly<Record<string, Part>> = {
  'assignment/ProgressNoted': 'results',
  'assignment/ExtensionRequested': 'requests',
  'assignment/ExtensionRefused': 'requests',
  'occurrence/ReportLinked': 'reports',
  'occurrence/ReportAccepted': 'reports',
  'occurrence/ReportSentBack': 'reports',
  'occurrence/ExtensionRequested': 'requests',
  'occurrence/ExtensionRefused': 'requests',
};

/** The part that an event of that category shows. */
export const partOf = (category: string, type: string): Part =>
  BY_EVENT[`${category}/${type}`] ?? BY_CATEGORY[category] ?? 'none';
