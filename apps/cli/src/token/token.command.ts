import type { PasswordSignIn } from '@chidao/http';
import { CLI_CLIENT, issuerOf } from '@chidao/standalone/address';
import { DEMONSTRATION_PASSWORD, readInstallation } from '@chidao/standalone/installation';
import { Command } from 'commander';
import { problem } from '../problem/problem.js';
import { dataDir } from '../data-dir.js';
import { originOfServer } from '../server-address.js';
import { askPassword } from './ask-password.js';

const isDemonstrationHere = (): boolean => readInstallation(dataDir())?.kind === 'demonstration';

const passwordOf = async (user: string, server: string | undefined): Promise<string> => {
  const { CHIDAO_PASSWORD } = process.env;
  if (CHIDAO_PASSWORD) return CHIDAO_PASSWORD;
  if (server === undefined && isDemonstrationHere()) return DEMONSTRATION_PASSWORD;
  if (process.stdin.isTTY) return askPassword(`Mật khẩu của ${user}: `);
  return problem('Chưa có mật khẩu; hãy đặt biến môi trường CHIDAO_PASSWORD hoặc chạy lệnh trong cửa sổ dòng lệnh.');
};

const signIn = async (request: PasswordSignIn) => {
  const { signInWithPassword } = await import('@chidao/http');
  try {
    return await signInWithPassword(request);
  } catch (error) {
    if ((error as Error).name !== 'TypeError') throw error;
    return problem(`Không kết nối được ${request.issuer}; hệ thống đã chạy chưa? (đặt PORT, ORIGIN hoặc --server)`);
  }
};

const run = async (user: string, { server }: { readonly server?: string }): Promise<void> => {
  const issuer = issuerOf((server ?? originOfServer()).replace(/\/$/, ''));
  const password = await passwordOf(user, server);
  const redirectUri = CLI_CLIENT.redirectUris[0];
  const { accessToken } = await signIn({ issuer, clientId: CLI_CLIENT.id, redirectUri, user, password });
  process.stdout.write(`${accessToken}\n`);
};

/** `chidao token USER`: an access token for curl and scripts, got by the same sign-in as a browser's. */
export const tokenCommand = (): Command =>
  new Command('token')
    .description('Đăng nhập vào hệ thống đang chạy và in mã truy cập (hiệu lực một giờ).')
    .argument('<tài-khoản>', 'tên đăng nhập; mật khẩu lấy từ CHIDAO_PASSWORD hoặc hỏi trên màn hình')
    .option('--server <địa-chỉ>', 'địa chỉ của hệ thống, nếu khác với ORIGIN hoặc HOST và PORT')
    .action(run);
