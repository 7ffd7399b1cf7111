import { Command } from 'commander';
import { withLog } from '../log/open-log.js';
import { position } from '../log/parse-options.js';
import { startProgress } from '../log/progress.js';
import { dataDir } from '../data-dir.js';
import type { Fault, FaultKind, Verdict } from './check-log.js';
import { verifyLog } from './verify-log.js';

const TEXTS: Readonly<Record<FaultKind, string>> = {
  gap: 'thiếu sự kiện tại vị trí này',
  unreadable: 'không đọc được sự kiện tại vị trí này',
  version:
    'phiên bản phong bì lạ với chương trình này (envelopeVersion); hãy kiểm tra bằng bản chidao đã ghi nó hoặc bản mới hơn',
  revision: 'số thứ tự trong luồng không liên tục',
  chain: 'không nối tiếp sự kiện trước trong luồng (prevHash)',
  time: 'thời điểm xảy ra lùi lại so với sự kiện trước trong luồng',
  data: 'nội dung không khớp mã băm (dataHash)',
  envelope: 'phong bì không khớp mã băm (eventHash)',
};

const faultLine = ({ kind, position: at, event }: Fault): string =>
  `LỖI vị trí ${at}${event ? `, luồng ${event.stream}, số ${event.revision}, sự kiện ${event.id}` : ''}: ${TEXTS[kind]}`;

const summary = ({ events, streams, position: at, faults, fingerprint }: Verdict): string => {
  if (events === 0 && faults.length === 0) return 'Nhật ký chưa có sự kiện nào.';
  return [
    ...faults.map(faultLine),
    `Đã kiểm tra ${events} sự kiện của ${streams} luồng, đến vị trí ${at}.`,
    `Dấu vân tay đến vị trí ${at}: ${fingerprint}`,
    faults.length === 0 ? 'Thứ tự, số thứ tự và mã băm đều đúng.' : `${faults.length} lỗi.`,
  ].join('\n');
};

const run = ({ upTo }: { readonly upTo?: bigint }): Promise<void> =>
  withLog(dataDir(), async (store) => {
    const head = await store.head();
    const end = upTo ?? head;
    const progress = startProgress('Kiểm tra nhật ký');
    const verdict = await verifyLog(store, end, (at) => progress.reached(Number(at) + 1, Number(end) + 1));
    progress.end();
    process.stdout.write(`${summary(verdict)}\n`);
    if (end > head)
      process.stdout.write(`LỖI: nhật ký chỉ đến vị trí ${head}, trước vị trí ${end}: phần sau đã mất.\n`);
    if (verdict.faults.length > 0 || end > head) process.exitCode = 1;
  });

/** `chidao verify`: whether the log still is what was written. */
export const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      'Kiểm tra toàn bộ nhật ký: thứ tự, số thứ tự trong luồng, mã băm và chuỗi mã băm. Mã thoát 1 nếu có lỗi.',
    )
    .option('--up-to <vị-trí>', 'chỉ đến vị trí này, để so dấu vân tay với lần kiểm tra trước', position)
    .action(run);
