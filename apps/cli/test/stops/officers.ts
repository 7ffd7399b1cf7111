import { randomUUID } from 'node:crypto';
import { signInWithPassword } from '@chidao/http';
import { civilDateOf, systemClock } from '@chidao/runtime';
import { CLI_CLIENT } from '@chidao/standalone/address';
import { readInstallation } from '@chidao/standalone/installation';
import type { Founded } from '@chidao/standalone/operations';
import { openAccount, openAccounts } from '@chidao/standalone/operations';

/** Somebody who drafts and issues. */
export interface Officer {
  readonly person: string;
  readonly token: string;
}

interface Place {
  readonly dataDir: string;
  readonly origin: string;
}

const tokenOf = async ({ origin }: Place, user: string, password: string): Promise<string> => {
  const [redirectUri] = CLI_CLIENT.redirectUris;
  const request = { issuer: `${origin}/oidc`, clientId: CLI_CLIENT.id, redirectUri, user, password };
  return (await signInWithPassword(request)).accessToken;
};

type Post = (path: string, body: object, seen?: string) => Promise<{ readonly id: string; readonly etag: string }>;

const postingAs =
  ({ origin }: Place, token: string): Post =>
  async (path, body, seen) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(seen !== undefined && { 'if-match': seen }),
    };
    const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return { id: (JSON.parse(text) as { id: string }).id, etag: response.headers.get('etag') ?? '' };
  };

/** The default rule set, without which nothing can be read or issued. */
const enterRuleSet = async (ruleOwner: Post, head: Post, today: string): Promise<void> => {
  const drafted = await ruleOwner('/rule-sets', { version: 'QT-01' });
  const signing = { legalBasis: '01/QĐ-UBND', effectiveOn: today };
  const signed = await head('/rule-sets/QT-01/sign', signing, drafted.etag);
  await ruleOwner('/rule-sets/QT-01/activate', {}, signed.etag);
};

/** Puts a rule set in force, and enters officers who are clerks too: several, since each may send so much a minute. */
export const enterOfficers = async (
  place: Place,
  { province, accounts }: Founded,
  count: number,
): Promise<readonly Officer[]> => {
  const as = async (user: string): Promise<Post> => {
    const password = accounts.find((account) => account.user === user)?.password ?? '';
    return postingAs(place, await tokenOf(place, user, password));
  };
  await enterRuleSet(await as('quy-tac'), await as('chu-tich'), civilDateOf(systemClock.now()));
  const registrar = await as('to-chuc');
  const issuer = readInstallation(place.dataDir)?.issuer;
  const effectiveOn = '2025-01-01';
  const local = openAccounts(place.dataDir);
  const officers: Officer[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { user, subject, password } = await openAccount(local, `can-bo-${number}`);
    const { id: person } = await registrar('/persons', {
      identity: { provider: issuer, subject },
      effectiveOn,
    });
    for (const role of ['officer', 'clerk']) {
      await registrar(`/persons/${person}/roles`, { agency: province.agency, role, effectiveOn });
    }
    officers.push({ person, token: await tokenOf(place, user, password) });
  }
  local.close();
  return officers;
};
