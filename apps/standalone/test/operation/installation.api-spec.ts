import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installationToStart, recordInstallation } from '../../src/installation.js';
import { startupProblem } from '../../src/startup-problem.js';
import { takePort } from '../../src/take-port.js';

const ISSUER = 'http://127.0.0.1:3000/oidc';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'chidao-installation-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('a data directory', () => {
  it('becomes the demonstration at the first start, and keeps its issuer on any later port', () => {
    expect(installationToStart(dataDir, true, ISSUER)).toEqual({ kind: 'demonstration', issuer: ISSUER });
    expect(installationToStart(dataDir, true, 'http://127.0.0.1:8080/oidc').issuer).toBe(ISSUER);
  });

  it('is never started as what it is not', () => {
    expect(() => installationToStart(dataDir, false, ISSUER)).toThrow('NOT_FOUNDED');
    recordInstallation(dataDir, { kind: 'province', issuer: ISSUER });
    expect(() => installationToStart(dataDir, true, ISSUER)).toThrow('IS_PROVINCE');
    expect(installationToStart(dataDir, false, ISSUER).kind).toBe('province');
    recordInstallation(dataDir, { kind: 'demonstration', issuer: ISSUER });
    expect(() => installationToStart(dataDir, false, ISSUER)).toThrow('IS_DEMONSTRATION');
  });

  it.each([true, false])(
    'with a log and no word of what it is becomes nothing (demonstration: %s)',
    (demonstration) => {
      writeFileSync(join(dataDir, 'events.db'), '');
      expect(() => installationToStart(dataDir, demonstration, ISSUER)).toThrow('NOT_NAMED');
    },
  );
});

describe('a port', () => {
  const listening = async (): Promise<{ readonly port: number; readonly close: () => void }> => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as { port: number }).port, close: () => void server.close() };
  };

  it('is found free for 0, and stays what was asked for otherwise', async () => {
    const free = await takePort(0, '127.0.0.1');
    expect(free).toBeGreaterThan(0);
    expect(await takePort(free, '127.0.0.1')).toBe(free);
  });

  it('in use is named before anything is opened', async () => {
    const { port, close } = await listening();
    const where = { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: port };
    const thrown: unknown = await takePort(port, '127.0.0.1').catch((error: unknown) => error);
    close();
    expect(startupProblem(thrown, where)).toEqual({ exitCode: 3, line: expect.stringContaining(`Port ${port}`) });
  });
});

describe('a start that fails', () => {
  const where = { DATA_DIR: 'data', HOST: '127.0.0.1', PORT: 3000 };
  const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

  it.each([
    [coded('EVENT_LOG_IN_USE'), 3, 'Another process is using DATA_DIR data'],
    [coded('EVENT_LOG_NEWER'), 2, 'newer version'],
    [coded('EVENT_ENVELOPE_UNKNOWN'), 2, 'another version'],
    [coded('EACCES', { syscall: 'mkdir' }), 4, 'DATA_DIR data cannot be written'],
    [coded('EACCES', { syscall: 'listen' }), 4, 'port 3000'],
    [coded('ENOSPC'), 4, 'full'],
  ])('by a mistake of the operator says so in one line: %s', (error, exitCode, text) => {
    const problem = startupProblem(error, where);
    expect(problem).toEqual({ exitCode, line: expect.stringContaining(text) });
    expect(problem?.line).not.toContain('\n');
  });

  it('by a fault of ours is not explained away', () => {
    expect(startupProblem(new TypeError('x is not a function'), where)).toBeNull();
    expect(startupProblem(coded('toString'), where)).toBeNull();
  });
});
