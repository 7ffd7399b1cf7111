import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/**
 * The port to listen on: `port`, or a free one for 0, since addresses are named before anybody listens. Throws what the
 * system says (`EADDRINUSE`, `EACCES`) before anything else has been opened. Whoever calls too early is hung up on.
 */
export const takePort = async (port: number, host: string): Promise<number> => {
  const probe = createServer((caller) => caller.destroy()).listen({ port, host, exclusive: true });
  await once(probe, 'listening');
  const { port: taken } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return taken;
};
