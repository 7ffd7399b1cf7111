import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const running = new Set<ChildProcess>();

/** What a test that failed has left. */
export const killServers = (): void => running.forEach((child) => child.kill('SIGKILL'));

const MAIN = fileURLToPath(new URL('../../../standalone/dist/main.js', import.meta.url));

/** One life of the built system, as a process of its own. */
export interface Server {
  /** Resolves when it answers that it is ready; rejects when it ended before. */
  readonly ready: () => Promise<void>;
  readonly hasEnded: () => boolean;
  /** Resolves with the exit code, null after a signal that it did not handle. */
  readonly stop: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

export const startServer = (dataDir: string, port: number): Server => {
  const settings = { DATA_DIR: dataDir, PORT: String(port), DEMONSTRATION: 'false', LOG_LEVEL: 'error' };
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  void ended.then(() => running.delete(child));
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)));
  const health = `http://127.0.0.1:${port}/health/ready`;
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    hasEnded,
    ready: async () => {
      for (;;) {
        if (hasEnded()) throw new Error(`the server ended: ${said.join('')}`);
        const answer = await fetch(health, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
        if (answer?.ok) return;
        await setTimeout(20);
      }
    },
    stop: async (signal) => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
};
