import type { RecordedEvent } from '@chidao/kernel';
import { Command } from 'commander';
import { eventJson, eventLine } from '../log/event-line.js';
import { withLog } from '../log/open-log.js';
import { instantUntil } from '../log/parse-options.js';
import { problem } from '../problem/problem.js';
import { dataDir } from '../settings.js';
import { eventsAt } from './moment-in-log.js';

interface Options {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STREAM = /^[a-z][a-zA-Z0-9]*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A stream is itself; an id is the directive's, with everything that concerns it. */
const concerning = (what: string): ((event: RecordedEvent) => boolean) => {
  if (UUID.test(what)) return ({ about }) => about.directives?.includes(what) ?? false;
  if (STREAM.test(what)) return ({ stream }) => stream === what;
  return problem(`${what}: phải là mã của văn bản hoặc tên luồng (loại-mã).`);
};

const run = (what: string, { asOf, knownAt, json }: Options): Promise<void> => {
  const moment = { asOf: asOf ?? null, knownAt: knownAt ?? null };
  const isConcerned = concerning(what);
  const render = json ? eventJson : eventLine;
  return withLog(dataDir(), async (store) => {
    for await (const event of eventsAt(store, moment)) {
      if (isConcerned(event)) process.stdout.write(`${render(event)}\n`);
    }
  });
};

/** `chidao show`: a directive, or one stream, as it was. */
export const showCommand = (): Command =>
  new Command('show')
    .description('Cho xem một văn bản (hoặc một luồng) tại một thời điểm.')
    .argument('<mã>', 'mã văn bản, hoặc tên luồng như assignment-<mã>')
    .option('--as-of <lúc>', 'những gì đã xảy ra đến hết ngày (hoặc thời điểm) này', instantUntil)
    .option('--known-at <lúc>', 'những gì hệ thống đã biết đến hết ngày (hoặc thời điểm) này', instantUntil)
    .option('--json', 'in dạng JSON')
    .action(run);
