import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canonicalise, readDocument } from '@chidao/directives-reading';
import { Command } from 'commander';
import { toCorpusFile } from './corpus/corpus-file.js';
import { readInput, type Input } from './input.js';
import { startProgress } from './progress.js';
import { summarise } from './summary/summarise.js';

interface Options {
  readonly json?: boolean;
  readonly out?: string;
}

const rendered = ({ text, name }: Input, json: boolean): string => {
  const canonical = canonicalise(text);
  const documents = readDocument(canonical.text);
  return json
    ? `${JSON.stringify(toCorpusFile(documents, canonical.version), null, 1)}\n`
    : `${summarise(name, documents)}\n`;
};

const deliver = async (input: Input, options: Options, folder: string | null): Promise<void> => {
  if (folder === null) process.stdout.write(rendered(input, options.json === true));
  else await writeFile(join(folder, `${input.name}.json`), rendered(input, true));
};

const readOne = async (file: string, options: Options, folder: string | null): Promise<void> => {
  await deliver(await readInput(file), options, folder);
};

const run = async (files: readonly string[], options: Options): Promise<void> => {
  const folder = options.out === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), options.out);
  if (folder !== null) await mkdir(folder, { recursive: true });
  const progress = startProgress(files.length);
  const failures: string[] = [];
  for (const file of files) {
    try {
      await readOne(file, options, folder);
    } catch (error) {
      failures.push(`${file}: ${(error as Error).message}`);
    }
    progress.step(file);
  }
  progress.end();
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
};

/** `chidao read FILE…`: what each document says, for a person or as JSON. */
export const readCommand = (): Command =>
  new Command('read')
    .description('Đọc văn bản và nêu các nhiệm vụ, chế độ báo cáo được đề xuất, kèm vị trí câu chữ.')
    .argument('<tệp...>', 'tệp .txt, .docx, hoặc - cho đầu vào chuẩn')
    .option('--json', 'in JSON theo lược đồ của kho văn bản mẫu, kèm vị trí')
    .option('--out <dir>', 'ghi TÊN.json cho từng tệp vào thư mục này')
    .action(run);
