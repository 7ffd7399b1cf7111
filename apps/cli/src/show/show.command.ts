import type { RecordedEvent } from '@chidao/kernel';
import type { PastMoment } from '@chidao/standalone/operations';
import { Command } from 'commander';
import { eventJson, eventLine } from '../log/event-line.js';
import { localTime } from '../log/local-time.js';
import { withLog } from '../log/open-log.js';
import { instantUntil } from '../log/parse-options.js';
import { problem } from '../problem/problem.js';
import { dataDir } from '../data-dir.js';
import { directiveReport } from './directive-report.js';
import { documentsOfDirective } from './directive-documents.js';

interface Options {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STREAM = /^[a-z][a-zA-Z0-9]*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The directive, and the agencies that its documents name. */
const concerns =
  (directive: string) =>
  ({ about, stream }: RecordedEvent): boolean =>
    (about.directives?.includes(directive) ?? false) || stream.startsWith('orgunit-');

const eventsOf = async (moment: PastMoment, isWanted: (event: RecordedEvent) => boolean) => {
  const { eventsAt } = await import('@chidao/standalone/operations');
  return withLog(dataDir(), async (store) => {
    const events: RecordedEvent[] = [];
    for await (const event of eventsAt(store, moment)) if (isWanted(event)) events.push(event);
    return events;
  });
};

const atMoment = ({ asOf, knownAt }: PastMoment): string => {
  const happened = asOf === null ? 'hiện nay' : `đến ${localTime(asOf)}`;
  const known = knownAt === null ? 'mọi điều đã ghi nhận' : `những gì đã ghi nhận đến ${localTime(knownAt)}`;
  return `Tình trạng ${happened}, theo ${known} (giờ Việt Nam)`;
};

const showDirective = async (directive: string, moment: PastMoment, json: boolean): Promise<string> => {
  const events = await eventsOf(moment, concerns(directive));
  const documents = await documentsOfDirective(directive, events);
  if (!documents) return problem(`Không có văn bản ${directive} tại thời điểm này.`);
  if (json) return JSON.stringify(documents, null, 2);
  return `${atMoment(moment)}\n\n${directiveReport(documents)}`;
};

const showStream = async (stream: string, moment: PastMoment, json: boolean): Promise<string> => {
  const events = await eventsOf(moment, (event) => event.stream === stream);
  if (events.length === 0) return problem(`Không có luồng ${stream} tại thời điểm này.`);
  return events.map(json ? eventJson : eventLine).join('\n');
};

const run = async (what: string, { asOf, knownAt, json = false }: Options): Promise<void> => {
  const moment = { asOf: asOf ?? null, knownAt: knownAt ?? null };
  if (!UUID.test(what) && !STREAM.test(what)) problem(`${what}: phải là mã của văn bản hoặc tên luồng (loại-mã).`);
  const show = UUID.test(what) ? showDirective : showStream;
  process.stdout.write(`${await show(what, moment, json)}\n`);
};

/** `chidao show`: a directive, or the events of one stream, as of any moment. */
export const showCommand = (): Command =>
  new Command('show')
    .description('Cho xem một văn bản (nhiệm vụ, phân công, chế độ báo cáo) hoặc một luồng tại một thời điểm.')
    .argument('<mã>', 'mã văn bản, hoặc tên luồng như assignment-<mã>')
    .option('--as-of <lúc>', 'những gì đã xảy ra đến hết ngày (hoặc thời điểm) này', instantUntil)
    .option('--known-at <lúc>', 'những gì hệ thống đã ghi nhận đến hết ngày (hoặc thời điểm) này', instantUntil)
    .option('--json', 'in dạng JSON')
    .action(run);
