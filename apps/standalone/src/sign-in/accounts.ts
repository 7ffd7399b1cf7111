import { randomUUID } from 'node:crypto';
import type { SignInDatabase } from './database.js';
import { generatePassword, hashPassword, isAcceptable, matchesPassword } from './password.js';

/** A local account. The register knows it by provider and subject only; the subject says nothing of the person. */
export interface LocalAccount {
  readonly user: string;
  readonly subject: string;
}

export interface NewAccount {
  /** Name to sign in with: lower-case letters, digits, `.`, `_`, `-`. */
  readonly user: string;
  /** Generated where absent. */
  readonly password?: string;
  /** Generated where absent. */
  readonly subject?: string;
}

/** The accounts of this installation. */
export interface Accounts {
  /** Throws when the name or the subject is taken or not acceptable. The password is told this once. */
  readonly create: (account: NewAccount) => Promise<LocalAccount & { readonly password: string }>;
  readonly list: () => readonly LocalAccount[];
  readonly setPassword: (user: string, password: string) => Promise<void>;
  /** The account, when user and password are right; takes as long for an unknown user. */
  readonly authenticate: (user: string, password: string) => Promise<LocalAccount | null>;
  readonly bySubject: (subject: string) => LocalAccount | null;
}

type Row = LocalAccount & { readonly secret: string };

const USER = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const MAX_PASSWORD = 256;

export const accountsIn = (database: SignInDatabase): Accounts => {
  const insert = database.prepare('insert into account (user, subject, secret) values (?, ?, ?)');
  const update = database.prepare('update account set secret = ? where user = ?');
  const select = database.prepare('select user, subject, secret from account where user = ? or subject = ?');
  const find = (user: string, subject: string): Row | undefined => (select.all(user, subject) as readonly Row[])[0];
  const nobody = hashPassword(generatePassword());
  return {
    create: async ({ user, password = generatePassword(), subject = randomUUID() }) => {
      refuseUnacceptable(user, password);
      const secret = await hashPassword(password);
      if (find(user, subject)) throw new Error(`account ${user} or its subject exists already`);
      insert.run(user, subject, secret);
      return { user, subject, password };
    },
    list: () => database.prepare('select user, subject from account order by user').all() as readonly LocalAccount[],
    setPassword: async (user, password) => {
      refuseUnacceptable(user, password);
      const { changes } = update.run(await hashPassword(password), user);
      if (changes === 0) throw new Error(`there is no account ${user}`);
    },
    authenticate: async (user, password) => {
      const row = find(user, '');
      const matches = await matchesPassword(password.slice(0, MAX_PASSWORD), row?.secret ?? (await nobody));
      return row && matches && password.length <= MAX_PASSWORD ? { user: row.user, subject: row.subject } : null;
    },
    bySubject: (subject) => {
      const row = find('', subject);
      return row ? { user: row.user, subject: row.subject } : null;
    },
  };
};

const refuseUnacceptable = (user: string, password: string): void => {
  if (!USER.test(user)) throw new RangeError('a user name has 2 to 64 of: a-z 0-9 . _ -');
  if (!isAcceptable(password)) throw new RangeError('a password has 12 to 256 characters');
};
