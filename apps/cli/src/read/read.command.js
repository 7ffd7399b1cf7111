import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canonicalise, readDocument } from '@chidao/directives-reading';
import { Command } from 'commander';
import { toCorpusFile } from './corpus/corpus-file.js';
import { readInput } from './input.js';
import { startProgress } from './progress.js';
import { summarise } from './summary/summarise.js';
const rendered = ({ text, name }, json) => {
    const canonical = canonicalise(text);
    const documents = readDocument(canonical.text);
    return json
        ? `${JSON.stringify(toCorpusFile(documents, canonical.version), null, 1)}\n`
        : `${summarise(name, documents)}\n`;
};
const deliver = async (input, options, folder) => {
    if (folder === null)
        process.stdout.write(rendered(input, options.json === true));
    else
        await writeFile(join(folder, `${input.name}.json`), rendered(input, true));
};
const readOne = async (file, options, folder) => {
    await deliver(await readInput(file), options, folder);
};
const run = async (files, options) => {
    const folder = options.out === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), options.out);
    if (folder !== null)
        await mkdir(folder, { recursive: true });
    const progress = startProgress(files.length);
    const failures = [];
    for (const file of files) {
        try {
            await readOne(file, options, folder);
        }
        catch (error) {
            failures.push(`${file}: ${error.message}`);
        }
        progress.step(file);
    }
    progress.end();
    for (const failure of failures)
        process.stderr.write(`${failure}\n`);
    if (failures.length > 0)
        process.exitCode = 1;
};
/** `chidao read FILE…`: what each document says, for a person or as JSON. */
export const readCommand = () => new Command('read')
    .description('Đọc văn bản và nêu các nhiệm vụ, chế độ báo cáo được đề xuất, kèm vị trí câu chữ.')
    .argument('<file...>', 'tệp .txt, .docx, hoặc - cho đầu vào chuẩn')
    .option('--json', 'in JSON theo lược đồ của kho văn bản mẫu, kèm vị trí')
    .option('--out <dir>', 'ghi TÊN.json cho từng tệp vào thư mục này')
    .action(run);
