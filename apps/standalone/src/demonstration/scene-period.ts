import { accountOf } from './cast.js';
import type { Body } from './people.js';
import type { Ids } from './scene-founding.js';
import type { Stage } from './stage.js';
import { idOf, itemsOf } from './stage.js';

/** One period of a report duty. */
export interface Period {
  readonly directive: string;
  readonly period: string;
  /** Day on which the agencies report. */
  readonly reportedOn: string;
  /** Who reports, and the figure that each gives. */
  readonly figures: Readonly<Record<string, string>>;
  /** Day after the last due date, on which the focal agency closes. */
  readonly closedOn: string;
}

const FOCAL = 'noi-vu';

const openOf = async (stage: Stage, ids: Ids, key: string, { directive, period }: Period): Promise<Body | null> => {
  const agency = ids.agencies.get(key) ?? '';
  const path = `/occurrences?directive=${directive}&agency=${agency}&limit=100`;
  const clerk = await stage.as(accountOf(key, 'clerk')).get(path);
  return itemsOf(clerk).find((item) => item['period'] === period && item['consolidation'] !== null) ?? null;
};

const report = async (stage: Stage, ids: Ids, key: string, period: Period): Promise<void> => {
  const owed = await openOf(stage, ids, key, period);
  if (!owed) return;
  const clerk = stage.as(accountOf(key, 'clerk'));
  const name = `${period.period}-${key}`;
  const text = `Báo cáo kết quả tiếp công dân kỳ ${period.period}.`;
  const drafted = await clerk.post(`draft-${name}`, '/reports', { text, answers: [] });
  const submission = {
    text,
    signed: {
      file: await clerk.upload(`file-${name}`, `bao cao ${name}`),
      signer: ids.persons.get(accountOf(key, 'head')) ?? null,
    },
    satisfies: [{ occurrence: owed['id'], part: null, indicators: { meetings: period.figures[key] ?? '0' } }],
  };
  await clerk.post(`submit-${name}`, `/reports/${idOf(drafted)}/submit`, submission);
  await stage.settle();
  const officer = stage.as(accountOf(FOCAL, 'officer'));
  const shown = await officer.get(`/occurrences/${String(owed['id'])}`);
  await officer.post(`accept-${name}`, `/occurrences/${String(owed['id'])}/accept`, {}, shown.etag);
};

const consolidationOf = async (stage: Stage, { directive, period }: Period): Promise<string> => {
  const list = await stage
    .as(accountOf(FOCAL, 'officer'))
    .get(`/consolidations?directive=${directive}&period=${period}`);
  return String(itemsOf(list)[0]?.['id']);
};

/** A step of the focal agency on what it sees. */
const step = async (
  stage: Stage,
  who: 'officer' | 'head' | 'clerk',
  path: string,
  body: object = {},
): Promise<void> => {
  const somebody = stage.as(accountOf(FOCAL, who));
  const shown = await somebody.get(path.split('/').slice(0, 3).join('/'));
  await somebody.post(path, path, body, shown.etag);
  await stage.settle();
};

/** Agencies report, the focal agency accepts, closes the period, drafts, has its head approve, and sends upward. */
export const playPeriod = async (stage: Stage, ids: Ids, period: Period): Promise<void> => {
  await stage.on(period.reportedOn, 14);
  for (const key of Object.keys(period.figures)) await report(stage, ids, key, period);
  await stage.on(period.closedOn, 10);
  const consolidation = `/consolidations/${await consolidationOf(stage, period)}`;
  await step(stage, 'officer', `${consolidation}/close`);
  await step(stage, 'officer', `${consolidation}/draft`, { text: 'Kết quả chung của các cơ quan.' });
  const drafted = await stage.as(accountOf(FOCAL, 'head')).get(consolidation);
  await step(stage, 'head', `${consolidation}/approve`, { document: (drafted.body['table'] as Body)['document'] });
  const file = await stage.as(accountOf(FOCAL, 'clerk')).upload(`file-${consolidation}`, 'bao cao tong hop');
  await step(stage, 'clerk', `${consolidation}/send`, { signed: { file } });
};
