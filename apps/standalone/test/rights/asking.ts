import { randomUUID } from 'node:crypto';
import type { World } from '../world.js';

/** Everything of an answer that a reader gets to see: status, code and all its bytes, headers too. */
export interface Seen {
  readonly status: number;
  readonly code: string | null;
  readonly bytes: string;
}

/** How a question or command is sent; null signs nobody in. */
export type Ask = (account: string | null, sent: Sending) => Promise<Seen>;

export interface Sending {
  readonly method: string;
  readonly path: string;
  readonly body?: object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

const codeIn = (text: string): string | null => /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? null;

/** Sends to the running world over HTTP. */
export const askingIn =
  (world: World): Ask =>
  async (account, { method, path, body, headers = {} }) => {
    const signedIn = account === null ? {} : { authorization: `Bearer ${account}` };
    const command = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const response = await fetch(`${world.base}${path}`, {
      method,
      headers: { ...signedIn, ...(method === 'GET' ? {} : command), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const bytes = `${[...response.headers].flat().join('\n')}\n${text}`;
    return { status: response.status, code: response.ok ? null : codeIn(text), bytes };
  };
