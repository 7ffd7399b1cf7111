import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { PersonVault } from '@chidao/blobs';
import type { EventStore } from '@chidao/event-store';
import { createHttpApp, fileUploads, routeTable } from '@chidao/http';
import type { Route } from '@chidao/http';
import type { RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import { mailSettings, openMail } from '@chidao/notifications-service';
import { createHealthRegistry, createLog, loadConfiguration } from '@chidao/runtime';
import { z } from 'zod';
import type { EmbeddedSystem } from '../src/system/create-embedded-system.js';
import { createEmbeddedSystem } from '../src/system/create-embedded-system.js';
import { openEmbeddedPlatform } from '../src/system/embedded-platform.js';
import { rootModule } from '../src/system/root-module.js';

/** Where test accounts come from; a token is the account's own name. */
export const ISSUER = 'https://sign-in.example';

/** An answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** Somebody signed in. */
export interface Client {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** The status alone, of an answer that may be no JSON. */
  readonly status: (path: string) => Promise<number>;
  readonly post: (path: string, body?: object, headers?: Record<string, string>) => Promise<Answer>;
  /** Puts a signed PDF to `/files`. */
  readonly upload: (words: string) => Promise<Answer>;
}

/** The whole system on a temporary directory, with a clock that a test sets. */
export interface World extends EmbeddedSystem {
  readonly as: (subject: string) => Client;
  /** Everything that happened so far has had its effects. */
  readonly settle: () => Promise<void>;
  /** Sets the clock forward and has every due fact written. */
  readonly until: (instant: string) => Promise<void>;
  readonly now: () => string;
  readonly dataDir: string;
  /** Where it answers, and every route with its row of access. */
  readonly base: string;
  readonly routes: readonly Route[];
  /** Events of one stream, as stored. */
  readonly eventsOf: (stream: string) => Promise<readonly RecordedEvent[]>;
  /** Everything of one type that ever happened, in the order of the log. */
  readonly happened: (type: string) => Promise<readonly RecordedEvent[]>;
  /** Everything that ever happened. */
  readonly log: () => Promise<readonly RecordedEvent[]>;
  /** Destroys what the person vault holds of somebody. */
  readonly erase: (person: string) => Promise<void>;
  /** Stops everything as a clean shutdown does and opens the same directory again. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WorldOptions {
  readonly now: string;
  readonly around?: (bus: MessageBus) => MessageBus;
  /** Settings of mail; without a server mails go into `mail` of the data directory. */
  readonly smtp?: Readonly<Record<string, string>>;
}

interface Running extends EmbeddedSystem {
  readonly base: string;
  readonly routes: readonly Route[];
  readonly store: EventStore;
  readonly vault: PersonVault;
  readonly stop: () => Promise<void>;
}

const KEEP_ALIVE_MS = 600_000;

const run = async (dataDir: string, now: () => string, { around, smtp = {} }: WorldOptions): Promise<Running> => {
  const log = createLog('silent');
  const health = createHealthRegistry();
  const clock = { now };
  const platform = await openEmbeddedPlatform({ dataDir, clock, log, health, ...(around ? { around } : {}) });
  const failed = (error: unknown): never => {
    throw error;
  };
  const mail = loadConfiguration(z.object(mailSettings), smtp);
  const transport = openMail(mail, join(dataDir, 'mail'), log);
  const created = await createEmbeddedSystem(platform, failed, transport);
  await created.system.start();
  const app = await createHttpApp(rootModule(created.system.modules), {
    ...{ clock, log, health },
    verifyToken: async (subject) => (subject === '' ? failed(new Error('no token')) : { issuer: ISSUER, subject }),
    uploads: fileUploads,
    openApi: { title: 'chidao', description: '', version: '0' },
    limits: { perAddress: 1_000_000, perSubject: 1_000_000, perAgency: 1_000_000 },
  });
  await app.listen(0, '127.0.0.1');
  // Client and server share one process: on a busy machine a connection would be reused in the instant that it is closed.
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  const { port } = app.getHttpServer().address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await app.close();
    await created.system.stop();
    await platform.close();
  };
  const at = { base: `http://127.0.0.1:${port}`, routes: routeTable(app) };
  return { ...created, ...at, store: platform.store, vault: platform.vault, stop };
};

const asking = async (url: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(url, init);
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    headers: response.headers,
  };
};

/** Opens a world in a fresh directory, which `close` removes. */
export const openWorld = async (options: WorldOptions): Promise<World> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chidao-world-'));
  let { now } = options;
  let running = await run(dataDir, () => now, options);
  const as = (subject: string): Client => {
    const authorization = { authorization: `Bearer ${subject}` };
    return {
      get: (path, headers = {}) => asking(`${running.base}${path}`, { headers: { ...authorization, ...headers } }),
      status: async (path) => (await fetch(`${running.base}${path}`, { headers: authorization })).status,
      post: (path, body = {}, headers = {}) =>
        asking(`${running.base}${path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
            ...authorization,
            ...headers,
          },
          body: JSON.stringify(body),
        }),
      upload: (words) =>
        asking(`${running.base}/files`, {
          method: 'POST',
          headers: { 'content-type': 'application/pdf', ...authorization },
          body: `%PDF-1.7 ${words}`,
        }),
    };
  };
  return {
    get system() {
      return running.system;
    },
    get organisation() {
      return running.organisation;
    },
    get base() {
      return running.base;
    },
    get routes() {
      return running.routes;
    },
    as,
    now: () => now,
    dataDir,
    settle: () => running.system.settle(),
    until: async (instant) => {
      now = instant;
      await running.system.sweep();
    },
    eventsOf: async (stream) => {
      const events: RecordedEvent[] = [];
      for await (const event of running.store.readStream(stream)) events.push(event);
      return events;
    },
    happened: async (type) => {
      const events: RecordedEvent[] = [];
      for await (const event of running.store.readAll(-1n)) if (event.type === type) events.push(event);
      return events;
    },
    log: async () => {
      const events: RecordedEvent[] = [];
      for await (const event of running.store.readAll(-1n)) events.push(event);
      return events;
    },
    erase: (person) => running.vault.erase(person),
    restart: async () => {
      await running.stop();
      running = await run(dataDir, () => now, options);
      await running.system.settle();
    },
    close: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
