import { join } from 'node:path';
import type { Accounts } from './accounts.js';
import { accountsIn } from './accounts.js';
import { openSignInDatabase } from './database.js';

/** The accounts of a data directory without the sign-in around them; also beside a running server. */
export const openAccounts = (dataDir: string): Accounts & { readonly close: () => void } => {
  const database = openSignInDatabase(join(dataDir, 'sign-in'));
  return { ...accountsIn(database), close: () => void database.close() };
};
