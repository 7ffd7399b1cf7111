import type { ParkedStream, ReplayedStream } from '@chidao/standalone/operations';
import { Command } from 'commander';
import { problem } from '../problem/problem.js';
import { dataDir } from '../data-dir.js';

const operations = () => import('@chidao/standalone/operations');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const lineOf = ({ service, key, inputs, first }: ParkedStream): string =>
  [service, key, `${inputs} mục`, `${first.loop}: ${first.cause ?? 'chờ'}`].join('  ');

const list = async ({ json }: { readonly json?: boolean }): Promise<void> => {
  const parked = await (await operations()).listParked(dataDir());
  if (json) return parked.forEach((stream) => print(JSON.stringify(stream)));
  if (parked.length === 0) return print('Không có mục nào bị giữ lại.');
  parked.forEach((stream) => print(lineOf(stream)));
};

const outcomeOf = ({ service, key, answer }: ReplayedStream): string => {
  const what = `${service}  ${key}`;
  if (answer === null) return `${what}  đã ghi nhận; hệ thống sẽ xử lý lại khi chạy`;
  const done = `đã xử lý lại ${answer.replayed} mục`;
  return answer.cause === null ? `${what}  ${done}` : `${what}  ${done}, còn bị giữ vì: ${answer.cause}`;
};

const replay = async (keys: readonly string[], { all }: { readonly all?: boolean }): Promise<void> => {
  const { listParked, replayParked } = await operations();
  const known = new Set((await listParked(dataDir())).map(({ key }) => key));
  const unknown = keys.find((key) => !known.has(key));
  if (unknown !== undefined) return problem(`Không có mục nào của luồng ${unknown} bị giữ lại.`);
  if (keys.length === 0 && !all)
    return problem('Hãy nêu luồng cần xử lý lại (xem chidao parked list) hoặc dùng --all.');
  const replayed = await replayParked(dataDir(), all ? [...known] : keys);
  replayed.forEach((stream) => print(outcomeOf(stream)));
  if (replayed.some(({ answer }) => answer !== null && answer.cause !== null)) process.exitCode = 1;
};

/** `chidao parked`: what could not be worked off, and how to have it done again once its cause was mended. */
export const parkedCommand = (): Command =>
  new Command('parked')
    .description('Xem và xử lý lại các thông điệp, sự kiện bị giữ lại vì hệ thống không xử lý được.')
    .addCommand(
      new Command('list')
        .description('Liệt kê theo luồng: số mục bị giữ và nguyên nhân đầu tiên; xem được khi hệ thống đang chạy.')
        .option('--json', 'mỗi luồng một dòng JSON')
        .action(list),
    )
    .addCommand(
      new Command('replay')
        .description('Xử lý lại theo đúng thứ tự; hệ thống đang chạy làm ngay, nếu không thì làm khi khởi động.')
        .argument('[luồng...]', 'luồng như chidao parked list in ra, ví dụ assignment-<mã>')
        .option('--all', 'mọi luồng đang bị giữ')
        .action(replay),
    );
