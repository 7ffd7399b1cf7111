import { idOf } from '../province.js';
import type { Issued } from './scene-issue.js';
import type { Stage } from './stage.js';

/** What was reported for the first half of the year. */
export interface Reported {
  readonly duty: string;
  readonly upstream: string;
  readonly consolidation: string;
  readonly lead: string;
  readonly coordinating: string;
  /** A report that is being written. */
  readonly draft: string;
}

interface Opened {
  readonly occurrence: string;
  readonly consolidation: string;
  readonly agency: string;
  readonly duty: string;
  readonly period: string;
}

type Words = (field: string) => string;

const report = async ({ actors }: Stage, key: string, occurrence: string, word: Words): Promise<void> => {
  const text = `Báo cáo ${word('report')}`;
  const drafted = idOf(await actors.does(`${key}-clerk`, ['/reports', { text, answers: [] }]));
  const indicators = { meetings: '12', advice: word('indicator') };
  await actors.does(`${key}-clerk`, [
    `/reports/${drafted}/submit`,
    {
      ...{ text, satisfies: [{ occurrence, part: null, indicators }] },
      signed: { file: await actors.file(`${key}-clerk`, word('signed report')) },
    },
  ]);
};

const decide = async ({ actors }: Stage, occurrence: string, command: string, body: object = {}): Promise<void> => {
  const sent = [`/occurrences/${occurrence}/${command}`, body] as const;
  await actors.decides('homeAffairs-officer', `occurrence-${occurrence}`, sent);
};

const askForTime = async ({ actors, canaries }: Stage, key: string, occurrence: string): Promise<void> => {
  const word = (field: string): string => canaries.plant('coordinatingReportRequest', field);
  const asking = {
    ...{ newDue: '2025-06-12', reason: word('reason for more time'), progress: word('progress so far') },
    basis: word('basis'),
    signed: { file: await actors.file(`${key}-clerk`, word('signed request')) },
  };
  await actors.does(`${key}-head`, [`/occurrences/${occurrence}/request-extension`, asking]);
  const refused = [`/occurrences/${occurrence}/refuse-extension`, { reason: word('reason of a refusal') }] as const;
  await actors.decides('root-deputy', `occurrence-${occurrence}`, refused);
};

/** The lead reports twice, the coordinating agency asks for time in vain and reports; the lead writes on something more. */
export const reportWork = async (stage: Stage, { duty, upstream }: Issued): Promise<Reported> => {
  const { actors, canaries } = stage;
  const of = (key: string): Promise<Opened> =>
    actors.one<Opened>('OccurrenceOpened', { duty, period: '2025-H1', agency: actors.agency(key) });
  const [lead, coordinating, focal] = [await of('justice'), await of('information'), await of('homeAffairs')];
  const words =
    (kind: 'leadReport' | 'coordinatingReport'): Words =>
    (field) =>
      canaries.plant(kind, field);
  await report(stage, 'justice', lead.occurrence, words('leadReport'));
  const reason = canaries.plant('leadReport', 'reason of a sending back');
  await decide(stage, lead.occurrence, 'send-back', { reason });
  await report(stage, 'justice', lead.occurrence, words('leadReport'));
  await decide(stage, lead.occurrence, 'accept');
  await askForTime(stage, 'information', coordinating.occurrence);
  await report(stage, 'information', coordinating.occurrence, words('coordinatingReport'));
  await report(stage, 'homeAffairs', focal.occurrence, (field) => canaries.plant('consolidation', field));
  const text = canaries.plant('leadReportDraft', 'report not handed in');
  const draft = idOf(await actors.does('justice-clerk', ['/reports', { text, answers: [] }]));
  const { consolidation } = lead;
  return { duty, upstream, consolidation, draft, lead: lead.occurrence, coordinating: coordinating.occurrence };
};
