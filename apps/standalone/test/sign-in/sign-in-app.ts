import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Access, Account, createHttpApp } from '@chidao/http';
import type { Principal } from '@chidao/http';
import { createHealthRegistry, createLog, systemClock } from '@chidao/runtime';
import type { AttemptLimits } from '../../src/sign-in/attempts.js';
import type { SignIn } from '../../src/sign-in/create-sign-in.js';
import { createSignIn } from '../../src/sign-in/create-sign-in.js';

@Controller('me')
class MeController {
  @Get()
  @Access('account')
  me(@Account() account: Principal): Principal {
    return account;
  }
}

@Module({ controllers: [MeController] })
class MeModule {}

/** A server with the sign-in mounted, on a data directory of its own that outlives a restart. */
export interface SignInApp {
  readonly url: string;
  readonly issuer: string;
  readonly dataDir: string;
  readonly signIn: () => SignIn;
  readonly logged: () => string;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const CLI = { id: 'cli', redirectUris: ['http://127.0.0.1/cli'], native: true };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Connections kept from before a restart fail once; resolves when the address answers. */
const answers = async (url: string): Promise<void> => {
  const answer = await fetch(url, { headers: { connection: 'close' } }).catch(() => null);
  if (!answer?.ok) await answers(url);
};

export const startSignInApp = async (attempts?: AttemptLimits): Promise<SignInApp> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chidao-sign-in-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  let app: NestExpressApplication;
  let signIn: SignIn;
  const start = async (): Promise<void> => {
    const web = { id: 'web', redirectUris: [`${url}/signed-in`], afterLogout: [`${url}/`] };
    const options = { dataDir, issuer: `${url}/oidc`, audience: url, clients: [web, CLI], log };
    signIn = await createSignIn({ ...options, ...(attempts && { attempts }) });
    app = await createHttpApp(MeModule, {
      clock: systemClock,
      log,
      health: createHealthRegistry(),
      verifyToken: signIn.verifyToken,
      openApi: { title: 'me', description: '', version: '1' },
      mounts: { '/oidc': signIn.callback },
    });
    await app.listen(port, '127.0.0.1');
  };
  const halt = async (): Promise<void> => {
    await app.close();
    signIn.close();
  };
  await start();
  return {
    url,
    issuer: `${url}/oidc`,
    dataDir,
    signIn: () => signIn,
    logged: () => lines.join(''),
    restart: async () => {
      await halt();
      await start();
      await answers(`${url}/health/live`);
    },
    stop: async () => {
      await halt();
      rmSync(dataDir, { recursive: true });
    },
  };
};
