import type { EventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { Command } from 'commander';
import { eventJson, eventLine } from '../log/event-line.js';
import { withLog } from '../log/open-log.js';
import { position } from '../log/parse-options.js';
import { dataDir } from '../data-dir.js';
import { problem } from '../problem/problem.js';
import type { EventFilter } from './event-filter.js';
import { aboutTest, matches } from './event-filter.js';
import { unknownNames } from './unknown-names.js';

interface Options extends EventFilter {
  readonly tail?: boolean;
  readonly since?: bigint;
  readonly json?: boolean;
}

/** How many events of the end are shown before those that come. */
const TAIL = 10n;

/** Shows an event that was asked for; tells whether it was. */
const printer = (options: Options) => {
  const render = options.json ? eventJson : eventLine;
  return (event: RecordedEvent): boolean => {
    const isWanted = matches(event, options);
    if (isWanted) process.stdout.write(`${render(event)}\n`);
    return isWanted;
  };
};

const print = async (store: EventStore, options: Options): Promise<void> => {
  const { since = -1n, stream } = options;
  const events = stream === undefined ? store.readAll(since) : store.readStream(stream);
  const show = printer(options);
  let shown = 0;
  for await (const event of events) if (event.position > since && show(event)) shown += 1;
  const unknown = shown === 0 ? await unknownNames(store, options) : null;
  if (unknown !== null) problem(unknown);
};

/** Until the signal: Ctrl-C is the way to end it, and no error. A name that is not known yet may still come. */
const follow = async (store: EventStore, options: Options, signal: AbortSignal): Promise<void> => {
  const unknown = await unknownNames(store, options);
  if (unknown !== null) process.stderr.write(`${unknown}\nĐang chờ sự kiện mới (Ctrl-C để dừng)…\n`);
  const since = options.since ?? (await store.head()) - TAIL;
  const show = printer(options);
  for await (const delivery of store.subscribe(since, signal)) if (delivery.kind === 'event') show(delivery.event);
};

const run = (options: Options): Promise<void> =>
  withLog(dataDir(), async (store) => {
    if (!options.tail) return print(store, options);
    const stopping = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort());
    return follow(store, options, stopping.signal);
  });

/** `chidao events`: the log as it is, also beside a running server. */
export const eventsCommand = (): Command =>
  new Command('events')
    .description('In các sự kiện trong nhật ký theo thứ tự, mỗi sự kiện một dòng; giờ Việt Nam.')
    .option('--tail', 'in mười sự kiện cuối rồi theo dõi các sự kiện mới (Ctrl-C để dừng)')
    .option('--category <tên>', 'chỉ một loại luồng: directive, obligation, assignment…')
    .option('--type <tên>', 'chỉ một loại sự kiện: DirectiveIssued…')
    .option('--stream <luồng>', 'chỉ một luồng: directive-<mã>')
    .option('--about <khóa=mã>', 'chỉ sự kiện liên quan, ví dụ directives=<mã>; có thể lặp lại', aboutTest)
    .option('--since <vị-trí>', 'chỉ sự kiện sau vị trí này', position)
    .option('--json', 'in toàn bộ sự kiện dạng JSON, mỗi dòng một sự kiện')
    .action(run);
