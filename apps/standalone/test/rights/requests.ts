import type { Story } from './story.js';

/** What is sent to a route so that only the sender's standing decides: the streams are the story's, the words are valid. */
export interface Request {
  readonly params?: Readonly<Record<string, string>>;
  /** The stream whose revision was seen. */
  readonly stream?: string;
  readonly body?: object;
}

type Requests = Readonly<Record<string, Request>>;

const on = (category: string, id: string, body: object = {}, param = category): Request => ({
  params: { [param]: id },
  stream: `${category}-${id}`,
  body,
});

const FILE = `sha256:${'f'.repeat(64)}`;
/** Blank reasons pass the schema and are refused by the decision, after it is known who may. */
const blank = { reason: ' ' };
const asking = { newDue: '2025-07-01', reason: ' ', progress: 'x', basis: null, signed: null };

const organisation = ({ actors, province, worked, world, group, clerk }: Story): Requests => {
  const { root } = province;
  const effectiveOn = world.now().slice(0, 10);
  const person = clerk;
  const agency = (body: object): Request => on('orgunit', actors.agency('college'), body, 'agency');
  const ofPerson = (body: object): Request => on('person', person, body);
  const unit = { name: 'Ban mới', kind: 'department', level: 'province', hierarchy: 'state', parent: root };
  const meaning = { aliases: [], definition: { by: 'rule', anyOf: [{ kinds: ['office'] }] }, effectiveOn };
  const year = { years: [2030], holidays: ['2030-01-01'] };
  const ruleSet: Request = { params: { version: 'QT-01' }, stream: `ruleset-${root}` };
  return {
    'POST /agencies': { body: { ...unit, effectiveOn } },
    'POST /agencies/:agency/aliases': agency({ alias: 'Trường', effectiveOn }),
    'POST /agencies/:agency/heads': agency({ person: actors.person('youth-officer'), post: 'deputy', effectiveOn }),
    'POST /agencies/:agency/heads/end': agency({ person: worked.lead, post: 'head', effectiveOn }),
    'POST /agencies/:agency/rename': agency({ name: 'Trường Cao đẳng', legalBasis: 'x', effectiveOn }),
    'POST /persons': { body: { identity: { provider: 'https://sign-in.example', subject: 'newcomer' }, effectiveOn } },
    'POST /persons/:person/roles': ofPerson({ agency: root, role: 'officer', effectiveOn: '2099-01-01' }),
    'POST /persons/:person/roles/end': ofPerson({ agency: root, role: 'importer', effectiveOn }),
    'POST /persons/:person/delegations': ofPerson({
      agency: root,
      scope: 'directWork',
      basis: ' ',
      effectiveOn: '2099-01-01',
    }),
    'POST /persons/:person/delegations/end': ofPerson({ delegation: worked.lead, effectiveOn }),
    'POST /groups': { body: { expression: 'Các ban', ...meaning } },
    'POST /groups/:group/change': on('group', group, meaning),
    'POST /calendars': { body: { version: '2030', decision: 'x', ...year } },
    'POST /rule-sets': { body: { version: 'QT-99' } },
    'POST /rule-sets/:version/sign': { ...ruleSet, body: { legalBasis: 'x', effectiveOn } },
    'POST /rule-sets/:version/activate': ruleSet,
  };
};

const directives = ({ actors, issued, worked }: Story): Requests => {
  const draft = (body: object): Request => on('directive', issued.draft, body);
  const proposed = (body: object): Request => on('obligation', issued.proposal, body);
  const assigned = (body: object = {}): Request => on('obligation', issued.byItem['1'] ?? '', body);
  const text = { text: 'Văn bản.' };
  const anchor = { text: FILE, start: 0, end: 1, quote: 'x' };
  const content = {
    ...{ item: '1', kind: 'once', modality: 'require', leads: [], coordinating: [], addressees: [], duties: [] },
    ...{ noNamedLead: false, ifNeeded: false, deadline: { phrase: null, rule: null, value: null } },
  };
  const overseer = { agency: actors.agency('office'), monitored: [actors.agency('justice')] };
  const external = { issuerName: 'Bộ', sourceKind: 'official', issueDate: null };
  const evidence = { assignment: worked.lead, agency: actors.agency('justice'), period: '2025' };
  return {
    'POST /directives': { body: text },
    'POST /directives/register': { body: { ...text, ...external } },
    'POST /directives/:directive/revise': draft({ text: 'Văn bản khác.' }),
    'POST /directives/:directive/aliases': draft({ name: 'x', of: 'actors', expressions: ['x'], anchor }),
    'POST /directives/:directive/issue': draft({ ordinal: '1', issueDate: null, text: FILE }),
    'POST /directives/:directive/obligations': draft({ content, anchors: [] }),
    'POST /directives/:directive/resolve-recipients': on('directive', issued.directive, { asOf: '2099-01-01' }),
    'POST /numbers/release': { body: { year: '2024', symbol: 'UBND-NC', ordinal: '15', ...blank } },
    'POST /obligations/:obligation/confirm': proposed({ content: { ...content, item: 'x' } }),
    'POST /obligations/:obligation/reject': proposed({ cause: 'other', reason: null }),
    'POST /obligations/:obligation/anchors': assigned({
      anchor: { part: 'duty', directive: issued.directive, anchor },
    }),
    'POST /obligations/:obligation/assign': assigned({ round: 1 }),
    'POST /obligations/:obligation/evidence': assigned(evidence),
    'POST /obligations/:obligation/monitors': assigned(overseer),
    'POST /obligations/:obligation/supervisors': assigned(overseer),
    'POST /obligations/:obligation/resolve-deadline': assigned(),
    'POST /obligations/:obligation/sources': assigned({
      source: { kind: 'citation', number: '1/NQ' },
      relation: 'orderedEarlier',
    }),
    'POST /obligations/:obligation/end': on('obligation', issued.byItem['4'] ?? '', {
      cause: { kind: 'withdrawn' },
      ...blank,
    }),
  };
};

const assignments = ({ actors, worked }: Story): Requests => {
  const lead = (body: object = {}): Request => on('assignment', worked.lead, body);
  const result = { outcome: 'done', text: 'x', evidence: [], signed: null };
  const units = [{ agency: actors.agency('college') }];
  return {
    'POST /assignments/:assignment/receive': lead(),
    'POST /assignments/:assignment/assign-person': lead({ person: actors.person('college-head') }),
    'POST /assignments/:assignment/start': lead(),
    'POST /assignments/:assignment/note-progress': lead({ note: 'x', percent: null }),
    'POST /assignments/:assignment/submit-result': lead(result),
    'POST /assignments/:assignment/accept-result': lead(),
    'POST /assignments/:assignment/send-back-result': lead(blank),
    'POST /assignments/:assignment/request-extension': lead(asking),
    'POST /assignments/:assignment/grant-extension': lead({ newDue: '2025-07-01', basis: null }),
    'POST /assignments/:assignment/refuse-extension': lead(blank),
    'POST /assignments/:assignment/cascade': lead({ units }),
    'POST /assignments/:assignment/cancel': lead({ cause: { kind: 'recall' }, ...blank }),
  };
};

const reporting = (story: Story): Requests => {
  const { actors, issued, reported, worked, consolidation } = story;
  const duty = (body: object): Request => on('duty', issued.duty, body);
  const occurrence = (body: object = {}): Request => on('occurrence', reported.lead, body);
  const table = (body: object = {}): Request => on('consolidation', consolidation, body);
  const difficulty = (body: object): Request => on('difficulty', worked.difficulty, body);
  const report = (body: object): Request => on('report', reported.draft, body);
  const agency = actors.agency('information');
  const obligation = issued.byItem['2'] ?? '';
  const nothing = { reporters: [], routes: [], recurrences: [], contents: [], over: [], anchor: null };
  return {
    'POST /report-duties': { body: { obligation, key: 'x', ...nothing, host: null, upstream: null } },
    'POST /report-duties/:duty/reporters': duty({ reporters: [agency] }),
    'POST /report-duties/:duty/focal-agencies': duty({ route: 'none', agency }),
    'POST /report-duties/:duty/cutoff-rules': duty({ recurrence: 'none', cutoffRule: { on: 'periodEnd' } }),
    'POST /report-duties/:duty/host': duty({ host: { kind: 'external', citation: '', quote: '', recurrences: [] } }),
    'POST /report-duties/:duty/occurrences': duty({ recurrence: 'none', agency, dueDate: null, cutoff: null }),
    'POST /report-duties/:duty/end': duty(blank),
    'POST /reports': { body: { text: null, answers: [] } },
    'POST /reports/:report/draft': report({ text: null, answers: [] }),
    'POST /reports/:report/submit': report({ text: null, signed: null, satisfies: [] }),
    'POST /occurrences/:occurrence/accept': occurrence(),
    'POST /occurrences/:occurrence/send-back': occurrence(blank),
    'POST /occurrences/:occurrence/request-extension': occurrence(asking),
    'POST /occurrences/:occurrence/grant-extension': occurrence({ newDue: '2025-07-01', basis: null }),
    'POST /occurrences/:occurrence/refuse-extension': occurrence(blank),
    'POST /consolidations/:consolidation/close': table(),
    'POST /consolidations/:consolidation/draft': table({ text: null }),
    'POST /consolidations/:consolidation/late-reports': table({ agency }),
    'POST /consolidations/:consolidation/approve': table({ document: FILE }),
    'POST /consolidations/:consolidation/send': table({ signed: null }),
    'POST /difficulties': {
      body: { kind: 'difficulty', obligation, assignment: null, occurrence: reported.lead, text: 'x' },
    },
    'POST /difficulties/:difficulty/forward': difficulty({ opinion: 'x' }),
    'POST /difficulties/:difficulty/answer': difficulty({ text: 'x', newDue: null }),
    'POST /difficulties/:difficulty/refuse': difficulty(blank),
  };
};

const notifications = ({ worked, urge, delivery }: Story): Requests => ({
  'POST /urges': { body: { subject: { kind: 'assignment', id: worked.lead }, rung: 'reminder' } },
  'POST /urges/:urge/send': on('urge', urge, { letter: null }),
  'POST /urges/:urge/answer': on('urge', urge, { text: 'x' }),
  'POST /inbox/:delivery/read': on('delivery', delivery),
});

/** Details are asked of what the lead has or holds. */
const reads = ({ actors, issued, worked, reported, consolidation, file, group }: Story): Requests => {
  const id = (value: string): Request => ({ params: { id: value } });
  return {
    'GET /agencies/:id': id(actors.agency('justice')),
    'GET /assignments/:id': id(worked.lead),
    'GET /consolidations/:id': id(consolidation),
    'GET /difficulties/:id': id(worked.difficulty),
    'GET /directives/:id': id(issued.directive),
    'GET /directives/:id/text': id(issued.directive),
    'GET /files/:file': { params: { file } },
    'GET /groups/:id': id(group),
    'GET /obligations/:id': id(issued.byItem['1'] ?? ''),
    'GET /occurrences/:id': id(reported.lead),
    'GET /persons/:id': id(actors.person('justice-officer')),
    'GET /report-duties/:id': id(issued.duty),
    'GET /reports/:id': id(reported.draft),
  };
};

/** What to send to each route; a route that needs nothing is not named. */
export const requestsOf = (story: Story): Requests => ({
  ...organisation(story),
  ...directives(story),
  ...assignments(story),
  ...reporting(story),
  ...notifications(story),
  ...reads(story),
});
