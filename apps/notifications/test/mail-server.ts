import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a server does with the mails of one moment. */
export type Behaviour = 'accept' | 'refuse' | 'busy' | 'unknownMailbox' | 'dropBeforeAnswer';

/** A real mail server on the loopback address. */
export interface MailServer {
  readonly port: number;
  /** Messages as they came in, whether they were answered or not. */
  readonly received: readonly string[];
  readonly behave: (behaviour: Behaviour) => void;
  readonly close: () => Promise<void>;
}

const refusals: Partial<Record<Behaviour, readonly [number, string]>> = {
  refuse: [554, 'Transaction failed for clerk@example.vn'],
  busy: [451, 'Try again later'],
  unknownMailbox: [550, 'No such user here: clerk@example.vn'],
};

const errorOf = (behaviour: Behaviour): Error | null => {
  const refusal = refusals[behaviour];
  return refusal ? Object.assign(new Error(refusal[1]), { responseCode: refusal[0] }) : null;
};

export const openMailServer = async (): Promise<MailServer> => {
  const received: string[] = [];
  let behaviour: Behaviour = 'accept';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo: (_, __, callback) => callback(behaviour === 'unknownMailbox' ? errorOf(behaviour) : null),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        if (behaviour !== 'dropBeforeAnswer') return callback(errorOf(behaviour));
        for (const connection of server.connections) if (connection.session === session) connection._socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    behave: (next) => void (behaviour = next),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
