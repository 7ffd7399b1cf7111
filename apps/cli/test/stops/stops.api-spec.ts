import { setTimeout } from 'node:timers/promises';
import { createHash, randomUUID } from 'node:crypto';
import { openEmbeddedEventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { takePort } from '@chidao/standalone';
import { verifyLog } from '../../src/verify/verify-log.js';
import { found, freshDirectory } from '../command-line.js';
import { faultsIn, isComplete } from './evidence.js';
import type { Answered, Load } from './load.js';
import { createLoad } from './load.js';
import { enterOfficers } from './officers.js';
import type { Server } from './server.js';
import { killServers, startServer } from './server.js';

/** `STOPS=200` runs longer. */
const STOPS = Number(process.env['STOPS'] ?? 6);
const MS_PER_STOP = 20_000;

const WORDS = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /UBND-NC
V/v rà soát quy chế làm việc

Bình Minh, ngày tháng năm

Kính gửi: Sở Nội vụ.

Ủy ban nhân dân tỉnh yêu cầu Sở Nội vụ chủ trì rà soát quy chế làm việc của các cơ quan, đơn vị.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;

const text = { words: WORDS, ref: `sha256:${createHash('sha256').update(WORDS).digest('hex')}` };

const logOf = async (dataDir: string): Promise<readonly RecordedEvent[]> => {
  const store = await openEmbeddedEventStore({ directory: dataDir, readOnly: true });
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll(-1n)) events.push(event);
  await store.close();
  return events;
};

const untilComplete = async (dataDir: string, directives: number): Promise<readonly RecordedEvent[]> => {
  for (;;) {
    const log = await logOf(dataDir);
    if (isComplete(log, directives)) return log;
    await setTimeout(100);
  }
};

const MOST_ANSWERS = 40;

/** After some answers, so that any machine's pace will do, and a moment later, so that commands are under way. */
const momentOfWork = async (server: Server, load: Load): Promise<void> => {
  const goal = load.answered.length + Math.ceil(Math.random() * MOST_ANSWERS);
  while (load.answered.length < goal && !server.hasEnded()) await setTimeout(2);
  await setTimeout(Math.random() * 20);
};

/** One life in four ends while it still starts. */
const endAtRandom = async (
  start: () => ReturnType<typeof startServer>,
  load: Load,
  stop: number,
): Promise<number | null> => {
  const server = start();
  if (stop % 4 === 3) {
    await setTimeout(Math.random() * 1_500);
    return server.stop('SIGKILL');
  }
  await server.ready();
  const working = load.workOn(server);
  await momentOfWork(server, load);
  const code = await server.stop(stop % 2 === 0 ? 'SIGTERM' : 'SIGKILL');
  await working;
  return code;
};

/** The evidence is worth something only if it finds what is lost or doubled. */
const expectToCatch = (log: readonly RecordedEvent[], answered: readonly Answered[]): void => {
  const again = (event: RecordedEvent): RecordedEvent => ({ ...event, id: randomUUID(), commandId: randomUUID() });
  for (const type of ['DirectiveDrafted', 'DirectiveIssued', 'NumberClaimed', 'ObligationProposed']) {
    const event = log.find((one) => one.type === type)!;
    expect(
      faultsIn(
        log.filter((one) => one !== event),
        answered,
      ),
    ).not.toEqual([]);
    expect(faultsIn([...log, again(event)], answered)).not.toEqual([]);
  }
};

describe('a server that is stopped and killed at random moments under load', () => {
  const { dataDir, remove } = freshDirectory();
  afterAll(() => {
    killServers();
    remove();
  });

  it(
    'loses nothing that it answered and does nothing twice, whoever sends again what was not answered',
    async () => {
      const founded = await found(dataDir);
      const port = await takePort(0, '127.0.0.1');
      const origin = `http://127.0.0.1:${port}`;
      const start = () => startServer(dataDir, port);

      const first = start();
      await first.ready();
      const officers = await enterOfficers({ dataDir, origin }, founded, 4);
      expect(await first.stop('SIGTERM')).toBe(0);

      const load = createLoad(origin, officers, text);
      for (let stop = 0; stop < STOPS; stop += 1) {
        const code = await endAtRandom(start, load, stop);
        if (stop % 2 === 0) expect(code).toBe(0);
      }
      const last = start();
      await last.ready();
      await load.settleOn(last);
      const log = await untilComplete(dataDir, load.answered.length / 2);
      expect(await last.stop('SIGTERM')).toBe(0);

      expect(load.repeats()).toBeGreaterThan(0);
      expect(faultsIn(log, load.answered)).toEqual([]);
      expectToCatch(log, load.answered);

      const store = await openEmbeddedEventStore({ directory: dataDir, readOnly: true });
      expect((await verifyLog(store, await store.head())).faults).toEqual([]);
      await store.close();
    },
    60_000 + STOPS * MS_PER_STOP,
  );
});
