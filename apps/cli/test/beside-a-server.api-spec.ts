import { randomUUID } from 'node:crypto';
import { civilDateOf, createLog, createShutdown, loadConfiguration, systemClock } from '@chidao/runtime';
import type { Standalone } from '@chidao/standalone';
import { runStandalone, standaloneSettings } from '@chidao/standalone';
import { DEMONSTRATION_PASSWORD } from '@chidao/standalone/installation';
import { chidao, found, freshDirectory } from './command-line.js';

const province = freshDirectory();
const log = createLog('silent');
const shutdown = createShutdown(log, 10_000);
const passwords = new Map<string, string>();
let server: Standalone;
let root: string;
let head: string;

const start = (dataDir: string, demonstration: boolean): Promise<Standalone> => {
  const environment = { DATA_DIR: dataDir, PORT: '0', DEMONSTRATION: String(demonstration) };
  return runStandalone(loadConfiguration(standaloneSettings, environment), log, shutdown);
};

beforeAll(async () => {
  const { accounts, province: ids } = await found(province.dataDir);
  root = ids.agency;
  head = ids.head;
  accounts.forEach(({ user, password }) => passwords.set(user, password));
  server = await start(province.dataDir, false);
});
afterAll(async () => {
  await shutdown.run('the tests ended');
  province.remove();
});

const token = (user: string, password = passwords.get(user) ?? '') =>
  chidao(province.dataDir, ['token', user, '--server', server.origin], { CHIDAO_PASSWORD: password }).ran;

const post = (accessToken: string, path: string, body: object): Promise<Response> =>
  fetch(`${server.origin}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${accessToken}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });

const registerAgency = (accessToken: string, name: string): Promise<Response> =>
  post(accessToken, '/agencies', {
    ...{ name, kind: 'department', level: 'province', hierarchy: 'state', area: null },
    ...{ parent: root, effectiveOn: '2025-01-01' },
  });

describe('chidao token', () => {
  it('prints a token that the founded registrar can work with, on another port than the province was founded for', async () => {
    expect(server.origin).not.toContain(':3999');
    const { code, out, err } = await token('to-chuc');
    expect([code, err]).toEqual([0, '']);
    const answer = await registerAgency(out.trim(), 'Sở Nội vụ');
    expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)]);
    expect((await registerAgency((await token('quy-tac')).out.trim(), 'Sở Tư pháp')).status).toBe(403);
  });

  it('prints nothing for a wrong password, and says so', async () => {
    const { code, out, err } = await token('to-chuc', 'một mật khẩu khác');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Không đăng nhập được');
  });

  it('never tries the password of the demonstration on a province', async () => {
    const { code, err } = await chidao(province.dataDir, ['token', 'to-chuc'], { CHIDAO_PASSWORD: '' }).ran;
    expect(code).toBe(1);
    expect(err).toContain('CHIDAO_PASSWORD');
  });

  it('says where nobody answers', async () => {
    const args = ['token', 'to-chuc', '--server', 'http://127.0.0.1:9'];
    const { code, err } = await chidao(province.dataDir, args, { CHIDAO_PASSWORD: 'x' }).ran;
    expect(code).toBe(1);
    expect(err).toContain('Không kết nối được http://127.0.0.1:9/oidc');
  });
});

describe('chidao account', () => {
  const account = (...args: readonly string[]) => chidao(province.dataDir, ['account', ...args]).ran;

  it('makes an account beside the running server, which signs in at once', async () => {
    const { out } = await account('add', 'can-bo');
    const password = /: (\S{23})$/m.exec(out)?.[1] ?? '';
    const { identity } = JSON.parse(/\{.*\}/.exec(out)?.[0] ?? '') as { identity: { subject: string } };
    expect((await token('can-bo', password)).code).toBe(0);
    expect((await account('list')).out).toMatch(new RegExp(`^can-bo +${identity.subject}$`, 'm'));
    expect(await account('add', 'can-bo')).toMatchObject({ code: 1, out: '' });
  });

  it('renews a password, and only the new one counts', async () => {
    const renewed = /: (\S{23})$/m.exec((await account('password', 'quy-tac')).out)?.[1] ?? '';
    expect((await token('quy-tac')).code).toBe(1);
    expect((await token('quy-tac', renewed)).code).toBe(0);
    expect((await account('password', 'nobody')).err).toContain('Không có tài khoản nobody');
  });
});

describe('chidao show', () => {
  const show = (...args: readonly string[]) => chidao(province.dataDir, ['show', ...args]).ran;
  const TEXT = [
    'ỦY BAN NHÂN DÂN\nTỈNH BÌNH MINH',
    'Số: /UBND-NC\nV/v rà soát quy chế làm việc',
    'Kính gửi: Sở Nội vụ.',
    '1. Sở Nội vụ chủ trì rà soát quy chế làm việc.',
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  ].join('\n\n');

  const draft = async (): Promise<string> => {
    const registrar = (await token('to-chuc')).out.trim();
    const role = { agency: root, role: 'officer', effectiveOn: '2025-01-01' };
    expect((await post(registrar, `/persons/${head}/roles`, role)).status).toBe(200);
    const drafted = await post((await token('chu-tich')).out.trim(), '/directives', { text: TEXT });
    return ((await drafted.json()) as { id: string }).id;
  };

  it('shows a directive as it stands, and that it was not there the day before', async () => {
    const directive = await draft();
    const { code, out } = await show(directive);
    expect(code).toBe(0);
    expect(out).toContain('Văn bản /UBND-NC, chưa ghi ngày, Ủy ban nhân dân tỉnh Bình Minh [Draft]');
    expect(out).toContain('rà soát quy chế làm việc');
    expect(JSON.parse((await show(directive, '--json')).out)).toMatchObject({
      directive: { directive, status: 'Draft' },
    });
    const yesterday = civilDateOf(new Date(Date.parse(systemClock.now()) - 86_400_000).toISOString());
    for (const option of ['--as-of', '--known-at']) {
      expect(await show(directive, option, yesterday)).toMatchObject({ code: 1, out: '' });
    }
  });
});

describe('the demonstration', () => {
  it('is known by its data directory, so that its accounts need no password to be typed', async () => {
    const { dataDir, remove } = freshDirectory();
    const demonstration = await start(dataDir, true);
    await demonstration.signIn.accounts.create({ user: 'chuyen-vien', password: DEMONSTRATION_PASSWORD });
    const port = new URL(demonstration.origin).port;
    const { code } = await chidao(dataDir, ['token', 'chuyen-vien'], { CHIDAO_PASSWORD: '', PORT: port }).ran;
    expect(code).toBe(0);
    await expect(start(dataDir, false)).rejects.toMatchObject({ fault: 'IS_DEMONSTRATION' });
    await expect(start(province.dataDir, true)).rejects.toMatchObject({ fault: 'IS_PROVINCE' });
    remove();
  });
});
