import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedEventStore } from '@chidao/event-store';
import { recordInstallation } from '@chidao/standalone/installation';
import { chidao, freshDirectory } from './command-line.js';

let dataDir: string;
let remove: () => void;
beforeEach(() => {
  ({ dataDir, remove } = freshDirectory());
});
afterEach(() => remove());

const demo = () => chidao(dataDir, ['demo'], { LOG_LEVEL: 'silent' }).ran;

describe('chidao demo', () => {
  it('plays two report periods into the data directory, says what to try next, and never plays twice', async () => {
    const first = await demo();
    expect([first.code, first.err]).toEqual([0, '']);
    const told = first.out.split('\n').filter((line) => /^ {2}\d{2}\/\d{2}\/\d{4} {2}/.test(line));
    expect(told).toHaveLength(10);
    expect(first.out.match(/Sở Nội vụ tổng hợp và gửi UBND tỉnh/g)).toHaveLength(2);
    expect(first.out).toContain(`PORT=3999 DATA_DIR=${dataDir} npm start`);

    const mails = readdirSync(join(dataDir, 'mail'));
    expect(mails.length).toBeGreaterThan(0);
    expect(first.out).toContain(`với ${mails.length} thư điện tử trong ${join(dataDir, 'mail')}`);
    expect(readFileSync(join(dataDir, 'installation.json'), 'utf8')).toContain(':3999/oidc');

    const sizeOfLog = readFileSync(join(dataDir, 'events.db')).length;
    const again = await demo();
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringMatching(/^Bản trình diễn đã được diễn .*không diễn lại/),
    ]);
    expect(readFileSync(join(dataDir, 'events.db')).length).toBe(sizeOfLog);
    expect((await chidao(dataDir, ['verify']).ran).out).toContain('Thứ tự, số thứ tự và mã băm đều đúng.');
  }, 480_000);

  it('is never played over a province', async () => {
    recordInstallation(dataDir, { kind: 'province', issuer: 'http://127.0.0.1:3999/oidc' });
    const { code, out, err } = await demo();
    expect([code, out, err]).toEqual([
      2,
      '',
      expect.stringMatching(/^\[IS_PROVINCE\] DATA_DIR .* chứa dữ liệu của một tỉnh/),
    ]);
    expect(readdirSync(dataDir)).toEqual(['installation.json']);
  });

  it('is not played beside a server that runs on the same data', async () => {
    recordInstallation(dataDir, { kind: 'demonstration', issuer: 'http://127.0.0.1:3999/oidc' });
    const server = await openEmbeddedEventStore({ directory: dataDir });
    const { code, out, err } = await demo();
    await server.close();
    expect([code, out, err]).toEqual([3, '', expect.stringMatching(/^\[DATA_DIR_IN_USE\]/)]);
  });

  it('is never played among files of somebody else', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'bao-cao.docx'), '');
    const { code, out, err } = await demo();
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^\[NOT_EMPTY\] DATA_DIR .* đã có tệp khác/)]);
    expect(readdirSync(dataDir)).toEqual(['bao-cao.docx']);
  });
});
