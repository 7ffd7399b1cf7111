import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@chidao/runtime';
import type { Founded } from '@chidao/standalone/operations';
import { foundProvince } from '@chidao/standalone/operations';
import { runProgram } from '../src/program.js';

/** What a command printed, and the exit code that it left. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const swapEnvironment = (other: Readonly<Record<string, string>>): (() => void) => {
  const before = Object.keys(other).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, other);
  return () =>
    before.forEach(([name, value]) => {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    });
};

const capture = (stream: NodeJS.WriteStream) => {
  const texts: string[] = [];
  const spy = jest.spyOn(stream, 'write').mockImplementation((chunk) => {
    texts.push(String(chunk));
    return true;
  });
  return { text: () => texts.join(''), end: () => spy.mockRestore() };
};

/** Runs `chidao …` in this process; what it `printed` and `complained` of may be asked while it runs. */
export const chidao = (
  dataDir: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly ran: Promise<Ran>; readonly printed: () => string; readonly complained: () => string } => {
  const restore = swapEnvironment({ DATA_DIR: dataDir, PORT: '3999', ...environment });
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  const ran = runProgram(args).then(() => ({ code: Number(process.exitCode ?? 0), out: out.text(), err: err.text() }));
  const end = (): void => {
    [out, err].forEach((stream) => stream.end());
    restore();
    process.exitCode = 0;
  };
  return { ran: ran.finally(end), printed: out.text, complained: err.text };
};

/** A data directory that does not exist yet, and how to remove it. */
export const freshDirectory = (): { readonly dataDir: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'chidao-cli-'));
  return { dataDir: join(folder, 'data'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const founder = (user: string) => ({ user, name: null });

/** Founds a province without the command line. */
export const found = (dataDir: string): Promise<Founded> =>
  foundProvince(
    { dataDir, issuer: 'http://127.0.0.1:3999/oidc', log: createLog('silent') },
    {
      agency: { name: 'Ủy ban nhân dân tỉnh Bình Minh', area: null, code: null },
      effectiveOn: '2025-01-01',
      head: founder('chu-tich'),
      registrar: founder('to-chuc'),
      ruleOwner: founder('quy-tac'),
      ruleSetSigner: null,
    },
  );
