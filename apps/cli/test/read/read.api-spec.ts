import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusFile } from '../../src/read/corpus/corpus-file.js';
import { readCommand } from '../../src/read/read.command.js';
import { letter, wordFiles } from './letter.js';
import { storedZip } from './stored-zip.js';

describe('chidao read', () => {
  let folder = '';
  const told: string[] = [];
  const printed: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chidao-read-'));
    told.length = 0;
    printed.length = 0;
    jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => told.push(String(chunk)) > 0);
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = 0;
    rmSync(folder, { recursive: true });
  });

  const put = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  const run = async (...args: readonly string[]): Promise<void> => {
    await readCommand().parseAsync([...args], { from: 'user' });
  };

  const written = (name: string): CorpusFile =>
    JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')) as CorpusFile;

  it('writes one file per input in the exchange schema, with ranges', async () => {
    await run(put('thu.txt', letter), '--out', join(folder, 'out'));
    const [document] = written('thu.json').documents;
    expect(document).toMatchObject({
      type: 'cong_van',
      number: '12/UBND-NC',
      date: '2024-03-05',
      recipients: ['Sở Tư pháp'],
      signer: { capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
    });
    expect(document?.tasks).toMatchObject([
      { path: 'p1', lead: ['Sở Tư pháp'], due: { kind: 'date', date: '2024-06-30' } },
    ]);
    expect(document?.reports.map(({ to, via, schedule }) => [to, via, schedule.every, schedule.due])).toEqual([
      ['Ủy ban nhân dân tỉnh', null, 'once', '2024-06-30'],
      ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ', 'year', '12-01'],
    ]);
    const number = document?.ranges['number'];
    expect(letter.slice(number?.start, number?.end)).toBe('12/UBND-NC');
  });

  it('reads Word files as it reads text', async () => {
    await run(put('word.docx', storedZip(wordFiles(letter))), put('thu.txt', letter), '--out', join(folder, 'out'));
    const strip = (name: string) =>
      written(name).documents.map(({ number, subject, tasks }) => [number, subject, tasks.length]);
    expect(strip('word.json')).toEqual(strip('thu.json'));
  });

  it('names an unreadable file with what to do, lets the others through and exits with 1', async () => {
    const bad = put('anh.txt', Buffer.from([0, 1, 2, 0]));
    await run(bad, join(folder, 'thieu.txt'), put('thu.txt', letter), '--out', join(folder, 'out'));
    expect(told.join('')).toMatch(/anh\.txt: không phải tệp văn bản[^\n]*\n[^\n]*thieu\.txt: không tìm thấy tệp/);
    expect(process.exitCode).toBe(1);
    expect(readdirSync(join(folder, 'out'))).toEqual(['thu.json']);
  });

  it('prints a summary in Vietnamese, and nothing but JSON with --json', async () => {
    const file = put('thu.txt', letter);
    await run(file);
    expect(printed.join('')).toMatch(
      /Cơ quan +Ủy ban nhân dân tỉnh Hòa An\nNơi, ngày +Hòa An, 05\/03\/2024\n[\s\S]*Chủ trì: Sở Tư pháp[\s\S]*Chế độ báo cáo/,
    );
    printed.length = 0;
    await run(file, '--json');
    expect(JSON.parse(printed.join(''))).toMatchObject({ documents: [{ number: '12/UBND-NC' }] });
  });
});
