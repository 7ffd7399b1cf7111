import type { Story } from './story.js';

type Recorded = Awaited<ReturnType<Story['world']['log']>>[number];

/** Details by the category of the stream that they show. */
const DETAILS: Readonly<Record<string, readonly string[]>> = {
  directive: ['/directives/:id', '/directives/:id/text'],
  obligation: ['/obligations/:id'],
  assignment: ['/assignments/:id'],
  duty: ['/report-duties/:id'],
  occurrence: ['/occurrences/:id'],
  report: ['/reports/:id'],
  consolidation: ['/consolidations/:id'],
  difficulty: ['/difficulties/:id'],
  orgunit: ['/agencies/:id'],
  group: ['/groups/:id'],
  person: ['/persons/:id'],
};

/** Everything that is asked without naming a thing, with the filters that make other answers of it. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  '/directives': ['', 'sort=subject', 'status=Draft'],
  '/assignments': ['', 'open=true'],
  '/occurrences': ['', 'open=true'],
  '/reports': ['', 'status=Drafted'],
  '/consolidations': [''],
  '/report-duties': [''],
  '/difficulties': ['', 'open=true'],
  '/deliveries': [''],
  '/urges': [''],
  '/reactions': [''],
  '/timeline': ['', 'sort=-position'],
  '/work': ['list=todo', 'list=nearDue', 'list=overdue', 'list=waiting', 'mine=true'],
  '/calendar': [''],
  '/statistics': [
    'by=agency',
    'by=directive',
    'by=year',
    'by=period',
    'by=agency&category=occurrence',
    'role=both&cascaded=with',
  ],
  '/agencies': [''],
  '/groups': [''],
  '/persons': [''],
  '/inbox': ['', 'unread=true'],
};

/** Lists that are searched by words. */
export const SEARCHED = [
  ...['/directives', '/assignments', '/occurrences', '/consolidations', '/report-duties', '/work'],
  ...['/agencies', '/groups'],
];

const WHOLE = ['/', '/health/live', '/health/ready', '/me', '/rule-sets', '/calendars'];

const PAGE = 'limit=100';

const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

const streamsOf = (log: readonly Recorded[]): readonly string[] => [...new Set(log.map(({ stream }) => stream))];

const detailsOf = (streams: readonly string[]): readonly string[] =>
  streams.flatMap((stream) => (DETAILS[categoryOf(stream)] ?? []).map((path) => path.replace(':id', idOf(stream))));

const filesIn = (log: readonly Recorded[]): readonly string[] => [
  ...new Set(log.flatMap(({ data }) => JSON.stringify(data).match(/sha256:[0-9a-f]{64}/g) ?? [])),
];

const asked = (path: string, ...parts: readonly string[]): string =>
  `${path}?${[...parts, PAGE].filter((part) => part !== '').join('&')}`;

/** Of other moments one answer of each list: the filters are the same ones. */
const listedThen = (moment: string): readonly string[] =>
  Object.entries(LISTS).map(([path, filters]) => asked(path, filters[0] ?? '', moment));

const detailsThen = ({ issued, other }: Story, moment: string): readonly string[] => {
  const directives = [issued.directive, other].flatMap((id) => [`/directives/${id}`, `/directives/${id}/text`]);
  const obligations = Object.values(issued.byItem).map((id) => `/obligations/${id}`);
  return [...directives, ...obligations].flatMap((path) => [`${path}?asOf=${moment}`, `${path}?knownAt=${moment}`]);
};

const now = (story: Story, log: readonly Recorded[]): readonly string[] => [
  ...WHOLE,
  ...Object.entries(LISTS).flatMap(([path, filters]) => filters.map((filter) => asked(path, filter))),
  `/calendar?agency=${story.actors.agency('justice')}&${PAGE}`,
  `/timeline?directive=${story.issued.directive}&${PAGE}`,
  ...detailsOf(streamsOf(log)),
  ...filesIn(log).map((file) => `/files/${file}`),
];

/**
 * Every question of the story: lists, details of every id that exists, every file; then lists and what was a draft at
 * other moments. What is asked of one moment stands together, for whom it is made again.
 */
export const questionsOf = (story: Story, log: readonly Recorded[]): readonly (readonly string[])[] => {
  const { drafting, otherDrafting, working, closing } = story.moments;
  return [
    now(story, log),
    [
      ...listedThen(`asOf=${drafting}`),
      ...detailsThen(story, drafting),
      ...filesIn(log).map((file) => `/files/${file}?asOf=${drafting}`),
    ],
    detailsThen(story, otherDrafting),
    listedThen(`asOf=${working}&knownAt=${closing}`),
    listedThen(`knownAt=${working}`),
    [`/consolidations/${story.consolidation}?asOf=${closing}`],
  ];
};

const MATTERS = /^(directive|obligation|assignment|duty|occurrence|report|consolidation|difficulty|urge|delivery)-/;

/** Ids of everything that only that family has to do with. */
export const idsOfFamily = (log: readonly Recorded[], agencies: readonly string[], own: boolean): readonly string[] => {
  const isTheirs = ({ about }: Recorded): boolean =>
    [...(about.agencies ?? []), ...(about.issuers ?? [])].some((agency) => agencies.includes(agency));
  const theirs = new Set(log.filter(isTheirs).map(({ stream }) => stream));
  return streamsOf(log)
    .filter((stream) => MATTERS.test(stream) && theirs.has(stream) === own)
    .map(idOf);
};
