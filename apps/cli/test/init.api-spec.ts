import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { masterKeyFromFile, openPersonVault } from '@chidao/blobs';
import { openEmbeddedEventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { readInstallation, recordInstallation } from '@chidao/standalone/installation';
import { openAccounts } from '@chidao/standalone/operations';
import { chidao, freshDirectory } from './command-line.js';

let dataDir: string;
let remove: () => void;
beforeEach(() => {
  ({ dataDir, remove } = freshDirectory());
});
afterEach(() => remove());

const FLAGS = ['--name', 'Ủy ban nhân dân tỉnh Bình Minh', '--head', 'chu-tich', '--registrar', 'to-chuc'];
const init = (...args: readonly string[]) => chidao(dataDir, ['init', ...args]).ran;

const logOf = async (): Promise<readonly RecordedEvent[]> => {
  const store = await openEmbeddedEventStore({ directory: dataDir, readOnly: true });
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll(-1n)) events.push(event);
  await store.close();
  return events;
};

const typesOf = (events: readonly RecordedEvent[], type: string) => events.filter((event) => event.type === type);

describe('chidao init', () => {
  it('founds the province by the founding program and prints each password once, which then opens the account', async () => {
    const { code, out } = await init(...FLAGS, '--rule-owner', 'quy-tac');
    expect(code).toBe(0);
    expect(out).toContain(`Chạy hệ thống: DEMONSTRATION=false PORT=3999 DATA_DIR=${dataDir} npm start`);
    const passwords = new Map([...out.matchAll(/^ {2}(\S+) +(\S{23})$/gm)].map(([, user, told]) => [user, told]));
    expect([...passwords.keys()].sort()).toEqual(['chu-tich', 'quy-tac', 'to-chuc']);
    const accounts = openAccounts(dataDir);
    for (const [user = '', told = ''] of passwords) {
      expect(await accounts.authenticate(user, told)).toMatchObject({ user });
    }
    accounts.close();
    const events = await logOf();
    expect(new Set(events.map(({ actor }) => actor.kind))).toEqual(new Set(['program']));
    expect(typesOf(events, 'RoleGranted').map(({ data }) => (data as { role: string }).role)).toEqual([
      'ruleOwner',
      'orgRegistrar',
    ]);
    expect(typesOf(events, 'CalendarLoaded')).toHaveLength(4);
    expect(readInstallation(dataDir)).toEqual({ kind: 'province', issuer: 'http://127.0.0.1:3999/oidc' });
  });

  it('reads a file, lets flags speak over it, and keeps names in the vault alone', async () => {
    const file = join(dataDir, '..', 'tinh.json');
    const given = {
      agency: { name: 'Ủy ban nhân dân tỉnh Khác', code: 'H99' },
      effectiveOn: '2025-01-01',
      head: { user: 'chu-tich', name: 'Chủ tịch UBND tỉnh' },
      registrar: { user: 'to-chuc' },
      ruleOwner: { user: 'quy-tac' },
      ruleSetSigner: { user: 'ky-thay', basis: '12/GUQ-UBND ngày 02/01/2025' },
    };
    writeFileSync(file, JSON.stringify(given));
    const { code, err } = await init('--file', file, '--name', 'Ủy ban nhân dân tỉnh Bình Minh');
    expect([code, err]).toEqual([0, '']);
    const events = await logOf();
    expect(typesOf(events, 'OrgUnitRegistered')[0]?.data).toMatchObject({
      name: 'Ủy ban nhân dân tỉnh Bình Minh',
      code: 'H99',
    });
    expect(typesOf(events, 'DelegationGranted')).toHaveLength(1);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('Chủ tịch UBND tỉnh');
    const { person } = typesOf(events, 'HeadAppointed')[0]?.data as { person: string };
    const masterKey = await masterKeyFromFile(join(dataDir, 'person-vault.key'));
    const vault = openPersonVault({ file: join(dataDir, 'persons.db'), masterKey });
    expect(await vault.get(person)).toEqual({ name: 'Chủ tịch UBND tỉnh' });
    await vault.close();
  });

  it('names everything that is missing or wrong at once, and touches nothing', async () => {
    const { code, out, err } = await init('--head', 'Chủ tịch', '--effective-on', '2025-02-30');
    expect([code, out]).toEqual([1, '']);
    for (const part of ['--name', '--registrar', '--rule-owner', 'head.user', 'effectiveOn'])
      expect(err).toContain(part);
    expect(readInstallation(dataDir)).toBeNull();
  });

  it('does not let the rule owner sign rule sets', async () => {
    const { code, err } = await init(...FLAGS, '--rule-owner', 'chu-tich');
    expect(code).toBe(1);
    expect(err).toContain('không được đồng thời');
  });

  it('founds one province only', async () => {
    await init(...FLAGS, '--rule-owner', 'quy-tac');
    const before = await logOf();
    const { code, out, err } = await init(...FLAGS, '--rule-owner', 'quy-tac');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('đã khởi tạo một tỉnh');
    expect(await logOf()).toEqual(before);
  });

  it('refuses a directory that holds anything else', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'thư.txt'), 'x');
    expect(await init(...FLAGS, '--rule-owner', 'quy-tac')).toMatchObject({ code: 1, out: '' });
    expect(readInstallation(dataDir)).toBeNull();
  });

  it('refuses the directory of the demonstration, and one that a server is writing', async () => {
    recordInstallation(dataDir, { kind: 'demonstration', issuer: 'http://127.0.0.1:3999/oidc' });
    expect((await init(...FLAGS, '--rule-owner', 'quy-tac')).err).toContain('bản trình diễn');
    recordInstallation(dataDir, { kind: 'province', issuer: 'http://127.0.0.1:3999/oidc' });
    const store = await openEmbeddedEventStore({ directory: dataDir });
    expect((await init(...FLAGS, '--rule-owner', 'quy-tac')).err).toContain('hãy dừng hệ thống');
    await store.close();
  });
});
