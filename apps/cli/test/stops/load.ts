import { setTimeout } from 'node:timers/promises';
import { civilDateOf, systemClock } from '@chidao/runtime';
import type { Officer } from './officers.js';
import type { Server } from './server.js';

/** A command with the key that it keeps however often it is sent. */
export interface Sent {
  readonly key: string;
  readonly officer: Officer;
  readonly path: string;
  readonly body: object;
  readonly seen: string | null;
  /** Number of the directive that it belongs to. */
  readonly number: number;
}

/** What was answered: the ids of the events that the command is said to have written. */
export interface Answered extends Sent {
  readonly events: readonly string[];
}

export interface Load {
  /** Sends from all officers at once until the server is gone. */
  readonly workOn: (server: Server) => Promise<void>;
  /** Sends what was never answered until it is, and nothing new. */
  readonly settleOn: (server: Server) => Promise<void>;
  readonly answered: readonly Answered[];
  /** Times that a command was sent again because nobody had answered. */
  readonly repeats: () => number;
}

interface Answer {
  readonly id: string;
  readonly events: readonly { readonly id: string }[];
}

const post = async (origin: string, { key, officer, path, body, seen }: Sent): Promise<Response | null> => {
  const headers = {
    authorization: `Bearer ${officer.token}`,
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(seen !== null && { 'if-match': seen }),
  };
  const request = { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(10_000) };
  return fetch(`${origin}${path}`, request).catch(() => null);
};

const AGAIN: ReadonlySet<number> = new Set([429, 503]);
const PARALLEL = 3;

/** Drafts directives and issues each of them; an unanswered command waits to be sent again under its own key. */
export const createLoad = (
  origin: string,
  officers: readonly Officer[],
  text: { words: string; ref: string },
): Load => {
  const waiting: Sent[] = [];
  const answered: Answered[] = [];
  let [drafts, repeats] = [0, 0];

  const draft = (officer: Officer): Sent => {
    drafts += 1;
    const key = `draft-${String(drafts).padStart(6, '0')}`;
    return { key, officer, path: '/directives', body: { text: text.words }, seen: null, number: drafts };
  };
  const issueOf = ({ officer, number }: Sent, id: string, seen: string): Sent => ({
    ...{ key: `issue-${String(number).padStart(6, '0')}`, officer, number, seen },
    path: `/directives/${id}/issue`,
    body: { ordinal: String(number), issueDate: civilDateOf(systemClock.now()), text: text.ref },
  });
  const take = async (sent: Sent, response: Response): Promise<void> => {
    const said = await response.text().catch(() => null);
    if (said === null || AGAIN.has(response.status)) return void waiting.push(sent);
    if (!response.ok) throw new Error(`${sent.key}: ${response.status} ${said}`);
    const { id, events } = JSON.parse(said) as Answer;
    answered.push({ ...sent, events: events.map((event) => event.id) });
    if (sent.seen === null) waiting.push(issueOf(sent, id, response.headers.get('etag') ?? ''));
  };
  const sendOne = async (sent: Sent): Promise<void> => {
    const response = await post(origin, sent);
    if (response && !AGAIN.has(response.status)) return take(sent, response);
    repeats += 1;
    waiting.push(sent);
    await setTimeout(20);
  };
  const everybody = (work: (officer: Officer) => Promise<void>): Promise<unknown> =>
    Promise.all(officers.flatMap((officer) => Array.from({ length: PARALLEL }, () => work(officer))));
  return {
    answered,
    repeats: () => repeats,
    workOn: async (server) => {
      await everybody(async (officer) => {
        while (!server.hasEnded()) await sendOne(waiting.shift() ?? draft(officer));
      });
    },
    settleOn: async (server) => {
      await everybody(async () => {
        for (let next = waiting.shift(); next && !server.hasEnded(); next = waiting.shift()) await sendOne(next);
      });
    },
  };
};
