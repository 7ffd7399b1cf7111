import type { Accounts, LocalAccount } from '../../sign-in/accounts.js';
import { generatePassword } from '../../sign-in/password.js';

/** An account with its password, which is told this once. */
export type OpenedAccount = LocalAccount & { readonly password: string };

/** Makes the account; one that is there keeps its subject and gets a password that somebody has seen. */
export const openAccount = async (accounts: Accounts, user: string): Promise<OpenedAccount> => {
  const known = accounts.list().find((account) => account.user === user);
  if (!known) return accounts.create({ user });
  const password = generatePassword();
  await accounts.setPassword(user, password);
  return { ...known, password };
};
