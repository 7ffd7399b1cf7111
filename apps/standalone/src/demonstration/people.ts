import { derivedId } from '@chidao/event-store';
import { signInWithPassword } from '@chidao/http';
import { CLI_CLIENT } from '../address.js';
import { DEMONSTRATION_PASSWORD } from '../installation.js';

/** A JSON body, as answered. */
export type Body = Readonly<Record<string, unknown>>;

/** An answer with its ETag. */
export interface Shown {
  readonly body: Body;
  readonly etag: string;
}

/** Somebody signed in, at work through the API as anybody else would be. */
export interface Somebody {
  readonly get: (path: string) => Promise<Shown>;
  /** `key` names the command: played again after a crash it has no second effect. */
  readonly post: (key: string, path: string, body?: object, etag?: string) => Promise<Shown>;
  readonly upload: (key: string, words: string) => Promise<string>;
}

const headersOf = (token: string, key: string, etag: string | undefined): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'idempotency-key': derivedId('demonstration', key),
  ...(etag === undefined ? {} : { 'if-match': etag }),
});

const shown = async (path: string, response: Response): Promise<Shown> => {
  const body = (await response.json()) as Body;
  if (!response.ok) throw new Error(`${path}: ${response.status} ${String(body['code'])}`);
  return { body, etag: response.headers.get('etag') ?? '' };
};

const PDF_START = '%PDF-1.4\n';

/** Signs people in as they are needed, each once. */
export const peopleAt = (origin: string, issuer: string) => {
  const tokens = new Map<string, Promise<string>>();
  const signIn = async (user: string): Promise<string> => {
    const redirectUri = CLI_CLIENT.redirectUris[0];
    const request = { issuer, clientId: CLI_CLIENT.id, redirectUri, user, password: DEMONSTRATION_PASSWORD };
    return (await signInWithPassword(request)).accessToken;
  };
  const tokenOf = (user: string): Promise<string> => {
    const known = tokens.get(user) ?? signIn(user);
    tokens.set(user, known);
    return known;
  };
  return (user: string): Somebody => ({
    get: async (path) => {
      const authorization = `Bearer ${await tokenOf(user)}`;
      return shown(path, await fetch(`${origin}${path}`, { headers: { authorization } }));
    },
    post: async (key, path, body = {}, etag = undefined) => {
      const headers = headersOf(await tokenOf(user), key, etag);
      return shown(path, await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
    upload: async (key, words) => {
      const headers = { ...headersOf(await tokenOf(user), key, undefined), 'content-type': 'application/pdf' };
      const stored = await fetch(`${origin}/files`, { method: 'POST', headers, body: `${PDF_START}${words}\n%%EOF\n` });
      return String((await shown('/files', stored)).body['file']);
    },
  });
};

export type People = ReturnType<typeof peopleAt>;
