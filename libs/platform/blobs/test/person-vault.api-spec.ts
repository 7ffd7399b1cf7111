import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { masterKeyFromFile, openPersonVault } from '../src/index.js';
import type { PersonVault } from '../src/index.js';

describe('the embedded person vault', () => {
  let directory: string;
  let file: string;
  let vault: PersonVault;
  const masterKey = randomBytes(32);

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'vault-'));
    file = join(directory, 'vault.db');
    vault = openPersonVault({ file, masterKey });
  });
  afterEach(async () => {
    await vault.close();
    await rm(directory, { recursive: true, force: true });
  });

  const everyByte = async (): Promise<Buffer> => {
    const names = await readdir(directory);
    return Buffer.concat(await Promise.all(names.map((name) => readFile(join(directory, name)))));
  };

  /** What is stored of a person: without the one, the other is worth nothing. */
  const storedOf = (person: string): readonly Buffer[] => {
    const reader = new Database(file);
    const rows = reader.prepare('select wrapped, sealed from persons where person = ?').all([person]);
    reader.close();
    return rows.flatMap((row) => Object.values(row as Record<string, ArrayBuffer>).map((bytes) => Buffer.from(bytes)));
  };

  it('never writes a name in the clear', async () => {
    await vault.put('p1', { name: 'Trưởng phòng Tổng hợp', email: 'tong-hop@tinh.example' });
    const bytes = await everyByte();
    expect(bytes.includes('Trưởng phòng')).toBe(false);
    expect(bytes.includes('tong-hop')).toBe(false);
  });

  it('leaves neither name, key nor sealed data of an erased person in any file', async () => {
    const persons = Array.from({ length: 100 }, (_, index) => `p${index}`);
    for (const person of persons) await vault.put(person, { name: `Chuyên viên ${person}`, address: 'x'.repeat(200) });
    for (const person of persons) await vault.put(person, { name: `Chuyên viên chính ${person}` });
    const erased = ['p0', 'p7', 'p50', 'p99'];
    const secrets = erased.flatMap(storedOf);
    expect(secrets).toHaveLength(8);
    expect(secrets.every((secret) => secret.length >= 28)).toBe(true);
    const before = await everyByte();
    expect(secrets.every((secret) => before.includes(secret))).toBe(true);

    for (const person of erased) await vault.erase(person);

    const after = await everyByte();
    expect(secrets.some((secret) => after.includes(secret))).toBe(false);
    expect(after.includes('Chuyên viên')).toBe(false);
    expect(await vault.get('p1')).toEqual({ name: 'Chuyên viên chính p1' });
  });

  it('does not open under another master key', async () => {
    await vault.put('p1', { name: 'Văn thư' });
    expect(() => openPersonVault({ file, masterKey: randomBytes(32) })).toThrow('MASTER_KEY_INVALID');
    expect(() => openPersonVault({ file, masterKey: randomBytes(16) })).toThrow('MASTER_KEY_INVALID');
  });

  const tamper = (statement: string) => {
    const writer = new Database(file);
    writer.exec(statement);
    writer.close();
  };

  it('notices when the data of two persons were exchanged', async () => {
    await vault.put('p1', { name: 'Văn thư' });
    await vault.put('p2', { name: 'Kế toán' });
    tamper(
      "update persons set wrapped = o.wrapped, sealed = o.sealed from persons o where persons.person = 'p1' and o.person = 'p2'",
    );
    await expect(vault.get('p1')).rejects.toMatchObject({ code: 'VAULT_CORRUPT' });
    expect(await vault.get('p2')).toEqual({ name: 'Kế toán' });
  });

  it('notices when the data were damaged or cut', async () => {
    await vault.put('p1', { name: 'Văn thư' });
    tamper("update persons set sealed = cast(substr(sealed, 1, 20) as blob) where person = 'p1'");
    await expect(vault.get('p1')).rejects.toMatchObject({ code: 'VAULT_CORRUPT' });
  });

  it('says nothing of a person in an error', async () => {
    await vault.put('p1', { name: 'Văn thư' });
    await vault.erase('p1');
    await expect(vault.put('p1', { name: 'Lễ tân' })).rejects.toThrow(/^PERSON_ERASED: p1$/u);
  });
});

describe('the master key file', () => {
  let directory: string;
  let file: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'key-'));
    file = join(directory, 'secrets', 'master.key');
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('is made once, for its owner only', async () => {
    const keys = await Promise.all([masterKeyFromFile(file), masterKeyFromFile(file), masterKeyFromFile(file)]);
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(directory, 'secrets'))).toEqual(['master.key']);
  });

  it('is refused when others can read it', async () => {
    await masterKeyFromFile(file);
    await chmod(file, 0o640);
    await expect(masterKeyFromFile(file)).rejects.toMatchObject({ code: 'MASTER_KEY_INVALID' });
  });

  it('is refused when it holds no key', async () => {
    await masterKeyFromFile(file);
    await writeFile(file, 'abc');
    await expect(masterKeyFromFile(file)).rejects.toMatchObject({ code: 'MASTER_KEY_INVALID' });
  });
});
