/**
 * What each route answers to each standing: `-` 401, `x` 403 (it exists, and is not the sender's to do), `o` 404 (it does
 * not exist for the sender), `+` whatever the words deserve. Columns, in groups: nobody signed in, an account that the
 * register does not know | the standings in the order of `accounts`: issuer (officer, clerk, leader) | lead (officer,
 * clerk, head, officer with given matters) | coordinating, copy, focal, monitor, supervisor | subordinate, superior |
 * the other family (issuer, lead) | auditor, administrator, rule owner, registrar.
 *
 * Who may send a command is lifecycle §3 to §15; who reads, §1.4; 403 only where the agency stands in the stream's `about`
 * (§1.1), or where the command makes something new. Whose role is for given matters only acts on the assignment given, and
 * nowhere else. The targets are those of `requestsOf`: the lead's work, reports and difficulty, and an unissued draft.
 */
const rows: Readonly<Record<string, string>> = {
  // Details: what the lead has or holds.
  'GET /assignments/:id': '-x +++ ++++ +oo+o oo oo +ooo',
  'GET /consolidations/:id': '-x +++ oooo oo+oo oo oo +ooo',
  'GET /difficulties/:id': '-x +++ +++o oo+oo oo oo +ooo',
  'GET /directives/:id': '-x +++ ++++ +++++ ++ oo +ooo',
  'GET /directives/:id/text': '-x +++ ++++ +++++ ++ oo +ooo',
  'GET /files/:file': '-x +++ ++++ ooo+o oo oo +ooo',
  'GET /obligations/:id': '-x +++ ++++ +oo++ oo oo +ooo',
  'GET /occurrences/:id': '-x +++ +++o oo+oo oo oo +ooo',
  'GET /persons/:id': '-x ooo ++++ ooooo oo oo ++oo',
  'GET /report-duties/:id': '-x +++ +++o +o+oo oo oo +ooo',
  'GET /reports/:id': '-x ooo +++o ooooo oo oo +ooo',

  // Commands.
  'POST /agencies': '-x xxx xxxx xxxxx xx xx xxx+',
  'POST /agencies/:agency/aliases': '-x ooo oooo oxooo oo oo ooo+',
  'POST /agencies/:agency/heads': '-x ooo oooo oxooo oo oo ooo+',
  'POST /agencies/:agency/heads/end': '-x ooo oooo oxooo oo oo ooo+',
  'POST /agencies/:agency/rename': '-x ooo oooo oxooo oo oo ooo+',
  'POST /assignments/:assignment/accept-result': '-x xx+ xxxx ooooo oo oo ooxx',
  'POST /assignments/:assignment/assign-person': '-x xxx xx+x ooooo oo oo ooxx',
  'POST /assignments/:assignment/cancel': '-x xx+ xxxx ooooo oo oo ooxx',
  'POST /assignments/:assignment/cascade': '-x xxx ++++ ooooo oo oo ooxx',
  'POST /assignments/:assignment/grant-extension': '-x xx+ xxxx ooooo oo oo ooxx',
  'POST /assignments/:assignment/note-progress': '-x xxx ++++ ooooo oo oo ooxx',
  'POST /assignments/:assignment/receive': '-x xxx x+xx ooooo oo oo ooxx',
  'POST /assignments/:assignment/refuse-extension': '-x xx+ xxxx ooooo oo oo ooxx',
  'POST /assignments/:assignment/request-extension': '-x xxx xx+x ooooo oo oo ooxx',
  'POST /assignments/:assignment/send-back-result': '-x xx+ xxxx ooooo oo oo ooxx',
  'POST /assignments/:assignment/start': '-x xxx ++++ ooooo oo oo ooxx',
  'POST /assignments/:assignment/submit-result': '-x xxx ++++ ooooo oo oo ooxx',
  'POST /calendars': '-x xxx xxxx xxxxx xx xx xx+x',
  'POST /consolidations/:consolidation/approve': '-x xxx oooo oo+oo oo oo ooxx',
  'POST /consolidations/:consolidation/close': '-x xxx oooo oo+oo oo oo ooxx',
  'POST /consolidations/:consolidation/draft': '-x xxx oooo oo+oo oo oo ooxx',
  'POST /consolidations/:consolidation/late-reports': '-x xxx oooo oo+oo oo oo ooxx',
  'POST /consolidations/:consolidation/send': '-x xxx oooo ooxoo oo oo ooxx',
  'POST /difficulties': '-x ooo +++o ooooo oo oo oooo',
  'POST /difficulties/:difficulty/answer': '-x xx+ xxxx ooxoo oo oo ooxx',
  'POST /difficulties/:difficulty/forward': '-x xxx xxxx oo+oo oo oo ooxx',
  'POST /difficulties/:difficulty/refuse': '-x xx+ xxxx ooxoo oo oo ooxx',
  'POST /directives': '-x +xx +xxx xxxxx xx xx xxxx',
  'POST /directives/:directive/aliases': '-x +xx oooo ooooo oo oo ooxx',
  'POST /directives/:directive/issue': '-x x+x oooo ooooo oo oo ooxx',
  'POST /directives/:directive/obligations': '-x +oo oooo ooooo oo oo oooo',
  'POST /directives/:directive/resolve-recipients': '-x +xx xxxx xxxoo oo oo ooxx',
  'POST /directives/:directive/revise': '-x +xx oooo ooooo oo oo ooxx',
  'POST /directives/register': '-x x+x x+xx xxxxx xx xx xxxx',
  'POST /groups': '-x xxx xxxx xxxxx xx xx xxx+',
  'POST /groups/:group/change': '-x ooo oooo ooooo oo oo ooo+',
  'POST /inbox/:delivery/read': '-x xxx +++x ooooo oo oo ooxx',
  'POST /numbers/release': '-x x+x oooo ooooo oo oo ooxx',
  'POST /obligations/:obligation/anchors': '-x +xx xxxx xooxx oo oo ooxx',
  'POST /obligations/:obligation/assign': '-x xx+ xxxx xooxx oo oo ooxx',
  'POST /obligations/:obligation/confirm': '-x +x+ oooo ooooo oo oo ooxx',
  'POST /obligations/:obligation/end': '-x xx+ oooo ooooo xo oo ooxx',
  'POST /obligations/:obligation/evidence': '-x xxx xxxx xoo+x oo oo ooxx',
  'POST /obligations/:obligation/monitors': '-x +x+ xxxx xooxx oo oo ooxx',
  'POST /obligations/:obligation/reject': '-x +x+ oooo ooooo oo oo ooxx',
  'POST /obligations/:obligation/resolve-deadline': '-x +xx xxxx xooxx oo oo ooxx',
  'POST /obligations/:obligation/sources': '-x +xx xxxx xooxx oo oo ooxx',
  'POST /obligations/:obligation/supervisors': '-x +x+ xxxx xooxx oo oo ooxx',
  'POST /occurrences/:occurrence/accept': '-x xxx xxxx oo+oo oo oo ooxx',
  'POST /occurrences/:occurrence/grant-extension': '-x xx+ xxxx ooxoo oo oo ooxx',
  'POST /occurrences/:occurrence/refuse-extension': '-x xx+ xxxx ooxoo oo oo ooxx',
  'POST /occurrences/:occurrence/request-extension': '-x xxx xx+x ooxoo oo oo ooxx',
  'POST /occurrences/:occurrence/send-back': '-x xxx xxxx oo+oo oo oo ooxx',
  'POST /persons': '-x xxx xxxx xxxxx xx xx xxx+',
  'POST /persons/:person/delegations': '-x ooo xxxx ooooo oo oo oooo',
  'POST /persons/:person/delegations/end': '-x ooo xx+x ooooo oo oo oooo',
  'POST /persons/:person/roles': '-x ooo xxxx ooooo oo oo ooo+',
  'POST /persons/:person/roles/end': '-x xxx xxxx ooooo oo oo oox+',
  'POST /report-duties': '-x +o+ oooo ooooo oo oo oooo',
  'POST /report-duties/:duty/cutoff-rules': '-x xx+ xxxx xo+oo oo oo ooxx',
  'POST /report-duties/:duty/end': '-x xx+ xxxx xoxoo oo oo ooxx',
  'POST /report-duties/:duty/focal-agencies': '-x xx+ xxxx xoxoo oo oo ooxx',
  'POST /report-duties/:duty/host': '-x +xx xxxx xoxoo oo oo ooxx',
  'POST /report-duties/:duty/occurrences': '-x +oo oooo ooooo oo oo oooo',
  'POST /report-duties/:duty/reporters': '-x xx+ xxxx xoxoo oo oo ooxx',
  'POST /reports': '-x +++ +++o +++++ ++ ++ oooo',
  'POST /reports/:report/draft': '-x ooo +++o ooooo oo oo oooo',
  'POST /reports/:report/submit': '-x ooo +++o ooooo oo oo oooo',
  'POST /rule-sets': '-x xxx xxxx xxxxx xx xx xx+x',
  'POST /rule-sets/:version/activate': '-x xxx oooo ooooo oo oo oo+x',
  'POST /rule-sets/:version/sign': '-x xxx oooo ooooo oo oo ooxx',
  'POST /urges': '-x xx+ xxxx ooo+o oo oo ooxx',
  'POST /urges/:urge/answer': '-x xxx +++x ooooo oo oo ooxx',
  'POST /urges/:urge/send': '-x xx+ xxxx ooo+o oo oo ooxx',
};

const PUBLIC = ['GET /', 'GET /health/live', 'GET /health/ready'];

/** Lists narrow what they show by themselves; a file is taken from whoever has a standing, and read by rights. */
const SIGNED_IN = [
  'GET /agencies',
  'GET /agencies/:id',
  'GET /assignments',
  'GET /calendar',
  'GET /calendars',
  'GET /consolidations',
  'GET /deliveries',
  'GET /difficulties',
  'GET /directives',
  'POST /files',
  'GET /groups',
  'GET /groups/:id',
  'GET /inbox',
  'GET /me',
  'GET /occurrences',
  'GET /persons',
  'GET /reactions',
  'GET /report-duties',
  'GET /reports',
  'GET /rule-sets',
  'GET /statistics',
  'GET /timeline',
  'GET /urges',
  'GET /work',
];

const filled = (routes: readonly string[], row: string): Readonly<Record<string, string>> =>
  Object.fromEntries(routes.map((route) => [route, row]));

/** Every route of the application has exactly one row here. */
export const matrix: Readonly<Record<string, string>> = {
  ...rows,
  ...filled(PUBLIC, '++ +++ ++++ +++++ ++ ++ ++++'),
  ...filled(SIGNED_IN, '-x +++ ++++ +++++ ++ ++ ++++'),
};
