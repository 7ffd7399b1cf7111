import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfiguration } from '@chidao/runtime';
import { standaloneSettings } from '../../src/configuration.js';
import { InstallationError, installationToStart, recordInstallation } from '../../src/installation.js';
import { startupProblem, startupText } from '../../src/startup-problem.js';
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

  it('with files of somebody else becomes nothing', () => {
    writeFileSync(join(dataDir, '.hidden'), '');
    writeFileSync(join(dataDir, 'bao-cao.docx'), '');
    expect(() => installationToStart(dataDir, true, ISSUER)).toThrow('NOT_EMPTY');
    rmSync(join(dataDir, 'bao-cao.docx'));
    expect(installationToStart(dataDir, true, ISSUER).kind).toBe('demonstration');
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
    expect(startupProblem(thrown, where)).toEqual({
      ...{ code: 'PORT_IN_USE', exitCode: 3 },
      vi: expect.stringContaining(`Cổng ${port}`),
      en: expect.stringContaining(`Port ${port}`),
    });
  });
});

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a start that fails', () => {
  const where = { DATA_DIR: 'data', HOST: '127.0.0.1', PORT: 3000 };
  const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

  it.each([
    [coded('EVENT_LOG_IN_USE'), 'DATA_DIR_IN_USE', 3, 'Một tiến trình khác đang dùng DATA_DIR data'],
    [coded('EVENT_LOG_NEWER'), 'DATA_DIR_NEWER', 2, 'phiên bản chidao mới hơn'],
    [coded('EVENT_ENVELOPE_UNKNOWN'), 'DATA_DIR_OTHER_VERSION', 2, 'một phiên bản chidao khác'],
    [coded('EACCES', { syscall: 'mkdir' }), 'DATA_DIR_NOT_WRITABLE', 4, 'Không ghi được vào DATA_DIR data'],
    [coded('EACCES', { syscall: 'listen' }), 'PORT_NOT_ALLOWED', 4, 'cổng 3000'],
    [coded('ENOSPC'), 'DATA_DIR_FULL', 4, 'đã đầy'],
    [new InstallationError('NOT_EMPTY', 'data'), 'NOT_EMPTY', 2, 'DATA_DIR data đã có tệp khác'],
  ])('by a mistake of the operator says what to do: %s', (error, code, exitCode, text) => {
    const problem = startupProblem(error, where);
    expect(problem).toMatchObject({ code, exitCode, vi: expect.stringContaining(text) });
    const [first, second, ...more] = problem ? startupText(problem).split('\n') : [];
    expect([first, second]).toEqual([`[${code}] ${problem?.vi}`, problem?.en]);
    expect(more).toEqual([]);
  });

  it('by settings that cannot be used names all of them, in Vietnamese first', () => {
    const read = (): unknown => loadConfiguration(standaloneSettings, { PORT: 'x', ORIGIN: 'http://a/' });
    const thrown = thrownBy(read);
    const problem = startupProblem(thrown, where);
    expect(problem).toMatchObject({ code: 'SETTINGS_INVALID', exitCode: 2 });
    expect(problem?.vi).toBe(
      'Cấu hình không hợp lệ:\n  - PORT: phải là số nguyên từ 0 đến 65535\n  - ORIGIN: không được kết thúc bằng dấu /',
    );
  });

  it('by a fault of ours is not explained away', () => {
    expect(startupProblem(new TypeError('x is not a function'), where)).toBeNull();
    expect(startupProblem(coded('toString'), where)).toBeNull();
  });
});
