import type { DeliveryFailed, DeliveryState } from '@chidao/notifications-domain';
import { deliveryDecider } from '@chidao/notifications-domain';
import { loadConfiguration } from '@chidao/runtime';
import { z } from 'zod';
import { mailSettings } from '../src/mail/mail-settings.js';
import { smtpTransport } from '../src/mail/smtp-transport.js';
import { made } from './assignment-messages.js';
import type { MailServer } from './mail-server.js';
import { openMailServer } from './mail-server.js';
import type { Office } from './office.js';
import { openOffice } from './office.js';

const given = { assignment: 'a1', agency: 'finance' };
const START = '2025-10-01T01:00:00.000Z';
const DIGEST = '2025-10-02T00:30:00.000Z';

const header = (message: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(message.replaceAll('\r', ''))?.[1] ?? '';

/** Text of a message in quoted-printable or base64. */
const bodyOf = (message: string): string => {
  const body = message.slice(message.indexOf('\r\n\r\n') + 4);
  if (header(message, 'Content-Transfer-Encoding') === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return decodeURIComponent(body.replaceAll('=\r\n', '').replaceAll('%', '%25').replaceAll('=', '%'));
};

describe('mail by a real server', () => {
  let server: MailServer;
  let office: Office;

  beforeEach(async () => {
    server = await openMailServer();
    const settings = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(server.port), SMTP_TLS: 'none' };
    const transport = smtpTransport(loadConfiguration(z.object(mailSettings), settings), 2_000);
    office = await openOffice({ now: START, departments: ['finance'], transport });
    await office.tell(made(given, START, '2025-10-31'));
    await office.settle();
  });
  afterEach(async () => {
    await office.down();
    await server.close();
  });

  const state = async (): Promise<DeliveryState> => {
    const mail = office.events('DeliveryQueued').find(({ data }) => (data as { channel: string }).channel === 'email');
    return office.context().stateOf(deliveryDecider, mail?.stream ?? '');
  };
  const at = async (instant: string): Promise<void> => {
    office.at(instant);
    await office.pass();
  };
  const failures = (): readonly DeliveryFailed['data'][] =>
    office.events('DeliveryFailed').map(({ data }) => data as DeliveryFailed['data']);

  it('goes out in the morning in Vietnamese, and counts as delivered by the answer of the server', async () => {
    await at(DIGEST);
    expect(server.received).toHaveLength(1);
    const [message = ''] = server.received;
    expect(header(message, 'To')).toBe('finance.clerk@example.vn');
    expect(header(message, 'Auto-Submitted')).toBe('auto-generated');
    expect(bodyOf(message)).toContain('NHIỆM VỤ MỚI ĐƯỢC GIAO');
    expect(await state()).toMatchObject({ status: 'Delivered', sent: { via: 'smtp', late: false } });
    const [confirmed] = office.events('DeliveryConfirmed');
    expect(confirmed?.data).toMatchObject({
      receipt: { by: 'server', answer: expect.stringMatching(/^250 /) as string },
    });
    await at('2025-10-02T09:00:00.000Z');
    expect(server.received).toHaveLength(1);
  });

  it('is given up where the mailbox does not exist, and the log keeps no address', async () => {
    server.behave('unknownMailbox');
    await at(DIGEST);
    expect(await state()).toMatchObject({ status: 'Abandoned' });
    const answer = expect.stringContaining('No such user') as string;
    expect(failures()).toMatchObject([{ cause: { kind: 'refused', answer }, retryAt: null }]);
    expect(JSON.stringify(failures())).not.toContain('@');
  });

  it('is given up where the server refuses it for good', async () => {
    server.behave('refuse');
    await at(DIGEST);
    expect(await state()).toMatchObject({ status: 'Abandoned' });
  });

  it('is tried again after a quarter of an hour where the server is busy', async () => {
    server.behave('busy');
    await at(DIGEST);
    expect(failures()).toMatchObject([{ retryAt: '2025-10-02T00:45:00.000Z' }]);
    server.behave('accept');
    await at('2025-10-02T00:44:59.999Z');
    expect(await state()).toMatchObject({ status: 'Failed' });
    await at('2025-10-02T00:45:00.000Z');
    expect(await state()).toMatchObject({ status: 'Delivered', attempts: 1 });
  });

  it('goes out again under the same Message-ID where the line broke before the answer', async () => {
    server.behave('dropBeforeAnswer');
    await at(DIGEST);
    expect(failures()).toMatchObject([{ retryAt: '2025-10-02T00:45:00.000Z' }]);
    server.behave('accept');
    await office.tell(made({ assignment: 'a2', agency: 'finance' }, '2025-10-02T00:30:00.000Z', '2025-11-28'));
    await at('2025-10-02T00:45:00.000Z');
    const [first = '', again = ''] = server.received;
    expect(server.received).toHaveLength(2);
    expect(header(again, 'Message-ID')).toBe(header(first, 'Message-ID'));
    expect(header(again, 'X-Chidao-Deliveries')).toBe(header(first, 'X-Chidao-Deliveries'));
    expect(await state()).toMatchObject({ status: 'Delivered' });
  });

  it('is tried again where the server cannot be reached, and given up in the end', async () => {
    await server.close();
    await at(DIGEST);
    const code = expect.stringMatching(/^E/) as string;
    expect(failures()).toMatchObject([{ cause: { kind: 'unreachable', code } }]);
    for (let next = failures().at(-1)?.retryAt; next; next = failures().at(-1)?.retryAt) await at(next);
    expect(await state()).toMatchObject({ status: 'Abandoned' });
    expect(failures()).toHaveLength(7);
    server = await openMailServer();
  });
});
