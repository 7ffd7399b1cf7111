import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderTransport } from '../src/mail/folder-transport.js';
import { made } from './assignment-messages.js';
import { openOffice } from './office.js';

const START = '2025-10-01T01:00:00.000Z';

describe('mail without a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chidao-mail-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is written into a folder, and counts as sent, never as delivered', async () => {
    const transport = folderTransport(folder, 'chidao@example.vn');
    const office = await openOffice({ now: START, departments: ['finance'], transport });
    await office.tell(made({ assignment: 'a1', agency: 'finance' }, START, '2025-10-31'));
    office.at('2025-10-02T00:30:00.000Z');
    await office.pass();
    const sent = office.events('DeliverySent').map(({ data }) => data as { via: string; digest: string });
    const digest = sent.find(({ via }) => via === 'folder')?.digest;
    expect(readdirSync(folder)).toEqual([`${digest}.eml`]);
    expect(readFileSync(join(folder, `${digest}.eml`), 'utf8')).toContain(`Message-ID: <${digest}@example.vn>`);
    expect(office.events('DeliveryConfirmed')).toEqual([]);
    office.at('2025-10-05T09:00:00.000Z');
    await office.pass();
    expect(readdirSync(folder)).toHaveLength(1);
    await office.down();
  });
});
