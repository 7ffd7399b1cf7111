import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { civilDateOf, createLog, systemClock } from '@chidao/runtime';
import type { Founded } from '@chidao/standalone/operations';
import { Command } from 'commander';
import { problem } from '../problem/problem.js';
import { dataDir } from '../data-dir.js';
import { addressOfServer, issuerOfServer } from '../server-address.js';
import type { Flags } from './flags.js';
import { withFlags } from './flags.js';
import { foundingInput } from './founding-input.js';

const EXAMPLE = `
Ví dụ:
  npm run -s chidao -- init --name "Ủy ban nhân dân tỉnh Bình Minh" --head chu-tich \\
    --registrar to-chuc --rule-owner quy-tac

Tệp JSON (--file) có cùng nội dung:
  {"agency": {"name": "…", "area": null, "code": null}, "effectiveOn": "2025-01-01",
   "head": {"user": "…", "name": "…"}, "registrar": {"user": "…"}, "ruleOwner": {"user": "…"},
   "ruleSetSigner": {"user": "…", "basis": "số và ngày của văn bản ủy quyền"}}`;

const contentOf = async (file: string | undefined): Promise<unknown> => {
  if (file === undefined) return {};
  try {
    return JSON.parse(await readFile(resolve(process.env['INIT_CWD'] ?? process.cwd(), file), 'utf8'));
  } catch (error) {
    return problem(`${file}: không đọc được tệp JSON (${(error as Error).message})`);
  }
};

const report = (directory: string, start: string, { accounts }: Founded): string => {
  const width = Math.max(...accounts.map(({ user }) => user.length));
  return [
    `Đã khởi tạo tỉnh trong ${directory}. Mật khẩu chỉ hiện một lần, hãy chuyển cho từng người:`,
    ...accounts.map(({ user, password }) => `  ${user.padEnd(width)}  ${password}`),
    `Chạy hệ thống: DEMONSTRATION=false ${start}`,
  ].join('\n');
};

const run = async (flags: Flags): Promise<void> => {
  const content = withFlags(await contentOf(flags.file), flags, civilDateOf(systemClock.now()));
  const { founding, faults } = foundingInput(content);
  if (founding === null) return problem(`Chưa đủ thông tin để khởi tạo:\n${faults}\n(thêm --help để xem ví dụ)`);
  const place = { dataDir: dataDir(), issuer: issuerOfServer(), log: createLog('silent') };
  const { foundProvince, startCommand } = await import('@chidao/standalone/operations');
  const start = startCommand({ DATA_DIR: place.dataDir, ...addressOfServer() });
  process.stdout.write(`${report(place.dataDir, start, await foundProvince(place, founding))}\n`);
};

/** `chidao init` (lifecycle §1.1): the first agency, persons and roles of a province. */
export const initCommand = (): Command =>
  new Command('init')
    .description('Khởi tạo một tỉnh trong DATA_DIR trống, khi hệ thống chưa chạy.')
    .option('--file <tệp>', 'đọc thông tin từ tệp JSON; tùy chọn dưới đây thay cho nội dung của tệp')
    .option('--name <tên>', 'cơ quan gốc: Ủy ban nhân dân tỉnh')
    .option('--area <địa-bàn>', 'địa bàn, nếu tên cơ quan không nêu')
    .option('--code <mã>', 'mã định danh của cơ quan')
    .option('--effective-on <ngày>', 'có hiệu lực từ ngày (mặc định: hôm nay)')
    .option('--head <tài-khoản>', 'người đứng đầu')
    .option('--registrar <tài-khoản>', 'người quản lý danh bạ tổ chức đầu tiên')
    .option('--rule-owner <tài-khoản>', 'người phụ trách bộ quy tắc')
    .option('--signer <tài-khoản>', 'người được ủy quyền ký bộ quy tắc (mặc định: người đứng đầu)')
    .option('--signer-basis <văn-bản>', 'số và ngày của văn bản ủy quyền ký')
    .addHelpText('after', EXAMPLE)
    .action(run);
