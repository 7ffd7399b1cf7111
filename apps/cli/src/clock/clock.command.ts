import { shiftedClock, systemClock } from '@chidao/runtime';
import { clockFileIn, InstallationError, readInstallation } from '@chidao/standalone/installation';
import { Command } from 'commander';
import { localTime } from '../log/local-time.js';
import { problem } from '../problem/problem.js';
import { dataDir } from '../data-dir.js';
import type { Moment } from './moment.js';
import { moment } from './moment.js';

/** The demonstration's clock; that of a province is nobody's to set. */
const clockOf = (directory: string) => {
  const installation = readInstallation(directory);
  if (!installation) return problem(`Chưa có bản trình diễn trong ${directory}; hãy chạy npm start trước.`);
  if (installation.kind !== 'demonstration') throw new InstallationError('IS_PROVINCE', directory);
  return shiftedClock(systemClock, clockFileIn(directory));
};

const run = ({ forwardTo }: { readonly forwardTo?: Moment }): void => {
  const clock = clockOf(dataDir());
  const now = clock.now();
  const wanted = forwardTo?.(now) ?? now;
  if (wanted < now) return problem(`Đồng hồ đang là ${localTime(now)} và chỉ được chỉnh tới, không lùi.`);
  if (forwardTo) clock.forwardTo(wanted);
  process.stdout.write(`Đồng hồ của bản trình diễn: ${localTime(clock.now())} (giờ Việt Nam)\n`);
};

/** `chidao clock`: lets deadlines of the demonstration pass; a running server follows at once. */
export const clockCommand = (): Command =>
  new Command('clock')
    .description('Xem hoặc chỉnh tới đồng hồ của bản trình diễn; hệ thống đang chạy theo ngay.')
    .option('--forward-to <lúc>', 'ngày (2025-03-31), thời điểm (2025-03-31T08:00+07:00) hoặc số ngày (+3d)', moment)
    .action(run);
