import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SignInApp } from './sign-in-app.js';
import { startSignInApp } from './sign-in-app.js';

const PASSWORD = 'một mật khẩu dài';
let app: SignInApp;

beforeAll(async () => {
  app = await startSignInApp();
  await app.signIn().accounts.create({ user: 'van-thu', password: PASSWORD, subject: 'subject-1' });
});
afterAll(() => app.stop());

describe('an account', () => {
  it('gets a password made for it, told once and kept only as a hash', async () => {
    const { accounts } = app.signIn();
    const { password } = await accounts.create({ user: 'can-bo' });
    expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect(await accounts.authenticate('can-bo', password)).toMatchObject({ user: 'can-bo' });
    expect(accounts.list()).toContainEqual({ user: 'can-bo', subject: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const stored = ['sign-in.sqlite', 'sign-in.sqlite-wal'].map((name) =>
      readFileSync(join(app.dataDir, 'sign-in', name), 'latin1'),
    );
    expect(stored.join('')).not.toContain(password);
    expect(stored.join('')).toContain('scrypt-15-8-3:');
  });

  it('changes its password, and then only the new one counts', async () => {
    const { accounts } = app.signIn();
    await accounts.create({ user: 'doi-mat-khau', password: PASSWORD, subject: 'subject-2' });
    await accounts.setPassword('doi-mat-khau', 'một mật khẩu khác');
    expect(await accounts.authenticate('doi-mat-khau', PASSWORD)).toBeNull();
    expect(await accounts.authenticate('doi-mat-khau', 'một mật khẩu khác')).toEqual({
      user: 'doi-mat-khau',
      subject: 'subject-2',
    });
    await expect(accounts.setPassword('nobody', 'một mật khẩu khác')).rejects.toThrow('no account');
  });

  it('has a name and a subject of its own, and a password of at least 12 characters', async () => {
    const { accounts } = app.signIn();
    await expect(accounts.create({ user: 'van-thu' })).rejects.toThrow('exists already');
    await expect(accounts.create({ user: 'khac', subject: 'subject-1' })).rejects.toThrow('exists already');
    await expect(accounts.create({ user: 'khac', password: 'ngắn quá' })).rejects.toThrow(RangeError);
    await expect(accounts.create({ user: 'Có Dấu' })).rejects.toThrow(RangeError);
  });
});

describe('the secrets of the sign-in', () => {
  it('are readable for this account of the computer alone, and the keys it publishes hold none', async () => {
    const mode = (name: string): number => statSync(join(app.dataDir, 'sign-in', name)).mode & 0o777;
    expect([mode(''), mode('keys.json'), mode('sign-in.sqlite')]).toEqual([0o700, 0o600, 0o600]);
    const published = (await (await fetch(`${app.issuer}/jwks`)).json()) as { keys: object[] };
    expect(published.keys).toHaveLength(1);
    expect(published.keys[0]).not.toHaveProperty('d');
    expect(app.signIn().jwks.keys[0]).not.toHaveProperty('d');
  });
});
