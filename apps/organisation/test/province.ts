import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PersonVault } from '@chidao/blobs';
import { openPersonVault } from '@chidao/blobs';
import { openEmbeddedEventStore } from '@chidao/event-store';
import { createHttpApp } from '@chidao/http';
import { openEmbeddedBus } from '@chidao/messaging';
import type { Province, ProvinceInput } from '@chidao/organisation-service';
import { calendarsOfVietNam, createOrganisation, initProvince } from '@chidao/organisation-service';
import { openScratchReadModels } from '@chidao/read-models';
import { createHealthRegistry, createLog } from '@chidao/runtime';

const ISSUER = 'https://login.example';
export const TODAY = '2025-03-10';
const NOW = '2025-03-10T02:00:00.000Z';

/** An account of the identity provider; in these tests a token is its subject. */
export const account = (subject: string) => ({ provider: ISSUER, subject });

/** The same as the register names it. */
export const identity = (subject: string) => ({ provider: ISSUER, subject });

export const input: ProvinceInput = {
  effectiveOn: '2025-01-01',
  agency: { name: 'Ủy ban nhân dân tỉnh Bình Minh', area: null, code: 'H99' },
  registrar: account('registrar'),
  ruleOwner: account('rule-owner'),
  head: account('chair'),
  ruleSetSigner: { account: account('signer'), basis: '12/GUQ-UBND ngày 02/01/2025' },
  calendars: calendarsOfVietNam,
};

/** What a command answered. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: { readonly id: string; readonly code?: string; readonly errors?: readonly object[] } & Record<
    string,
    unknown
  >;
}

/** The organisation service with its HTTP edge, on disk in a folder of its own. */
export interface Host {
  readonly organisation: Awaited<ReturnType<typeof createOrganisation>>;
  readonly vault: PersonVault;
  readonly found: (other?: Partial<ProvinceInput>) => Promise<Province>;
  /** Resolves when the service has seen its own events. */
  readonly settle: () => Promise<void>;
  readonly post: (
    who: string,
    path: string,
    body: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export const openHost = async (): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), 'organisation-'));
  const store = await openEmbeddedEventStore({ directory: folder });
  const bus = openEmbeddedBus(join(folder, 'messages.db'));
  const readModels = openScratchReadModels();
  const vault = openPersonVault({ file: ':memory:', masterKey: new Uint8Array(32) });
  const [clock, health] = [{ now: () => NOW }, createHealthRegistry()];
  const log = createLog('error', { write: (line) => void process.stderr.write(line) });
  const failed = (error: unknown): void => log.error('the service broke', { error });
  const organisation = await createOrganisation(
    { ...{ store, bus, readModels, clock, log, health }, onSending: () => undefined, failed },
    vault,
  );
  const { service, module } = organisation;
  await service.start();
  const verifyToken = async (subject: string) => ({ issuer: ISSUER, subject });
  const openApi = { title: 'organisation', description: 'for tests', version: '1' };
  const app = await createHttpApp(module, { clock, log, health, verifyToken, openApi });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const settle = async (): Promise<void> => {
    while (!(await service.isIdle())) await setImmediate();
  };
  return {
    organisation,
    vault,
    settle,
    found: async (other = {}) => {
      const province = await initProvince(organisation, { ...input, ...other }, NOW);
      await settle();
      return province;
    },
    post: async (who, path, body, headers = {}) => {
      const standard = {
        'content-type': 'application/json',
        authorization: `Bearer ${who}`,
        'idempotency-key': randomUUID(),
      };
      const answered = await fetch(`${url}/${path}`, {
        method: 'POST',
        headers: { ...standard, ...headers },
        body: JSON.stringify(body),
      });
      await settle();
      return { status: answered.status, etag: answered.headers.get('etag'), body: (await answered.json()) as never };
    },
    close: async () => {
      await app.close();
      await service.stop();
      await Promise.all([bus.close(), store.close(), readModels.close(), vault.close()]);
      rmSync(folder, { recursive: true });
    },
  };
};
