// Writes docs/messages anew from the contracts: `npm run -w @chidao/messages generate`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allContracts } from '@chidao/relay-service';
import { documentsOf } from './documents.js';

const target = join(dirname(fileURLToPath(import.meta.url)), '../../../docs/messages');
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'schemas'), { recursive: true });
for (const [path, text] of documentsOf(allContracts)) writeFileSync(join(target, path), text);
