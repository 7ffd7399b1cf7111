import type { Accounts, OpenedAccount } from '@chidao/standalone/operations';
import type { Installation } from '@chidao/standalone/installation';
import { InstallationError, readInstallation } from '@chidao/standalone/installation';
import { Command } from 'commander';
import { problem } from '../problem/problem.js';
import { dataDir } from '../data-dir.js';

type Work = (accounts: Accounts, open: (user: string) => Promise<OpenedAccount>, at: Installation) => Promise<string>;

const withAccounts = async (work: Work): Promise<void> => {
  const directory = dataDir();
  const installation = readInstallation(directory);
  if (!installation) throw new InstallationError('NOT_FOUNDED', directory);
  const { openAccount, openAccounts } = await import('@chidao/standalone/operations');
  const accounts = openAccounts(directory);
  try {
    process.stdout.write(`${await work(accounts, (user) => openAccount(accounts, user), installation)}\n`);
  } finally {
    accounts.close();
  }
};

const exists = (accounts: Accounts, user: string): boolean => accounts.list().some((account) => account.user === user);

const add = (user: string): Promise<void> =>
  withAccounts(async (accounts, open, { issuer }) => {
    if (exists(accounts, user)) return problem(`Tài khoản ${user} đã có.`);
    if (!/^[a-z0-9][a-z0-9._-]{1,63}$/.test(user)) return problem('Tên đăng nhập gồm 2–64 ký tự a-z 0-9 . _ -');
    const { password, subject } = await open(user);
    const registration = JSON.stringify({ identity: { provider: issuer, subject } });
    return `Mật khẩu (chỉ hiện một lần): ${password}\nĐăng ký người dùng này bằng POST /persons với: ${registration}`;
  });

const renew = (user: string): Promise<void> =>
  withAccounts(async (accounts, open) => {
    if (!exists(accounts, user)) return problem(`Không có tài khoản ${user}.`);
    return `Mật khẩu mới (chỉ hiện một lần): ${(await open(user)).password}`;
  });

const list = (): Promise<void> =>
  withAccounts(async (accounts) => {
    const all = accounts.list();
    const width = Math.max(0, ...all.map(({ user }) => user.length));
    return all.map(({ user, subject }) => `${user.padEnd(width)}  ${subject}`).join('\n');
  });

/** `chidao account`: local accounts; what they may do is the register's to say. Works beside a running server. */
export const accountCommand = (): Command =>
  new Command('account')
    .description('Tài khoản đăng nhập của hệ thống này (vai trò do danh bạ tổ chức quyết định).')
    .addCommand(new Command('add').description('Tạo tài khoản.').argument('<tài-khoản>').action(add))
    .addCommand(new Command('password').description('Cấp mật khẩu mới.').argument('<tài-khoản>').action(renew))
    .addCommand(new Command('list').description('Liệt kê tài khoản và mã chủ thể.').action(list));
