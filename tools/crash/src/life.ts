import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { READY, type Acknowledgement, type Order } from './protocol.js';

/** One writer process, from its start to its death. */
export interface Life {
  /** Resolves when the process is loaded, so that it is killed while it works, not while it starts. */
  readonly ready: Promise<unknown>;
  readonly send: (order: Order) => void;
  readonly onAcknowledgement: (listener: (acknowledgement: Acknowledgement) => void) => void;
  /** The work, or an error if the process ends by itself meanwhile. */
  readonly during: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Resolves when the process is gone, with everything that it managed to say. */
  readonly kill: () => Promise<void>;
}

const WRITER = fileURLToPath(new URL('../dist/writer.js', import.meta.url));

export const startLife = (): Life => {
  const child: ChildProcess = fork(WRITER, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  const endedByItself = gone.then(([[code, signal]]) => {
    throw new Error(`A writer ended by itself (${String(code ?? signal)}).`);
  });
  endedByItself.catch(() => undefined);
  const during = <Result>(work: Promise<Result>) => Promise.race([work, endedByItself]);
  const said = (listener: (message: Acknowledgement | typeof READY) => void) => void child.on('message', listener);
  return {
    ready: during(once(child, 'message')),
    send: (order) => void (child.connected && child.send(order, () => undefined)),
    onAcknowledgement: (listener) => said((message) => message !== READY && listener(message)),
    during,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
};
