import type { OversightAccess, UrgeDocument, WorkDocument } from '@chidao/query-read-models';
import { accessView, urgesView, workView as work } from '@chidao/query-read-models';
import type { Clause, Stored } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';
import type { Source } from '../desk/page-across.js';
import type { Question } from '../reading/granted.js';
import type { Line } from './line.js';
import { contextsOf } from './work-context.js';
import type { Deciding } from './work-lists.js';
import { decidedBy } from './work-lists.js';

type Urge = Stored<UrgeDocument>;

const followed = ({ obligation, over, set }: OversightAccess): readonly Clause[] =>
  ['about.obligations', 'about.directives'].map((field) => [
    { field, hasAny: [obligation, ...over] },
    { field: 'agency', in: set },
  ]);

/** What the reader's agency was told to follow. */
const monitoredBy = async ({ registerStore, reader }: Look): Promise<readonly Clause[]> => {
  const where: Clause = [
    { field: 'kind', is: 'oversight' },
    { field: 'parties', has: reader.standing.agency },
  ];
  const found = await registerStore.find(accessView, { where });
  return found.flatMap(({ document }) =>
    document.kind === 'oversight' && document.as === 'monitor' ? followed(document) : [],
  );
};

const shown = async (look: Look, urges: readonly Urge[]): Promise<readonly Line[]> => {
  const matters = urges.map(({ document: { about } }) => ({ about, obligation: about.obligations?.[0] ?? '' }));
  const [names, contextOf] = await Promise.all([
    look.names(urges.map(({ document }) => document.agency)),
    contextsOf(look, matters),
  ]);
  return urges.map(({ id, position, document: { subject, agency, needs, steps, about, revision } }) => ({
    ...{ what: 'urge' as const, id, position: String(position), revision, agency: names(agency), by: null },
    ...{ subject, needs },
    steps: steps.filter(({ status }) => status === 'Planned' || status === 'Sent'),
    ...contextOf({ about, obligation: about.obligations?.[0] ?? '' }),
  }));
};

interface Urging {
  readonly either: readonly Clause[];
  readonly where: Clause;
}

const needing = (what: 'letter' | 'delivery', { either, where }: Urging): Question => ({
  where: [{ field: 'needs.what', is: what }, ...where],
  either,
  sort: [{ field: 'needs.since' }],
});

/** Letters of the second rung, which a person signs and sends. */
const letters = (look: Look, urging: Urging): Source<Line> => {
  const question = needing('letter', urging);
  return {
    count: () => look.granted.count('status', urgesView, question),
    find: async (page) => shown(look, await look.granted.all('status', urgesView, { ...question, ...page })),
  };
};

/** A letter would come next, and now: the due date is over, or there is none. */
const wouldClimb = ({ open, subordinateTo, deadline: { due } }: WorkDocument, at: string): boolean =>
  open && subordinateTo.length > 0 && (due === null || due <= at);

const standingStill = async (look: Look, urging: Urging): Promise<readonly Urge[]> => {
  const urges = await look.granted.all('status', urgesView, needing('delivery', urging));
  const ids = urges.map(({ document }) => document.subject.id);
  const owed = await look.granted.all('status', work, { where: [{ field: 'id', in: ids }] });
  const late = new Set(owed.filter(({ document }) => wouldClimb(document, look.at)).map(({ id }) => id));
  return urges.filter(({ document }) => late.has(document.subject.id));
};

/** Ladders that do not go on, since no reminder arrived (R20). */
const undelivered = (look: Look, urging: Urging): Source<Line> => ({
  count: async () => (await standingStill(look, urging)).length,
  find: async ({ limit, offset }) => shown(look, (await standingStill(look, urging)).slice(offset, offset + limit)),
});

/** What the assigner and the monitor are told of urging: the ladder never stops silently (lifecycle §11). */
export const urgesFor = async (look: Look, deciding: Deciding, where: Clause): Promise<readonly Source<Line>[]> => {
  const urging = { where, either: [...decidedBy(deciding), ...(await monitoredBy(look))] };
  return [letters(look, urging), undelivered(look, urging)];
};
