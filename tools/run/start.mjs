// `npm start`: installs and builds what is missing, then becomes the whole system. It runs in this very process, so
// signals reach it and its exit code is ours without anything in between.
import { ensureReady, root } from './ensure.mjs';
import { endWithParent } from './parent.mjs';

process.chdir(root);
const parent = process.ppid;
ensureReady();
process.setSourceMapsEnabled(true);
await import('../../apps/standalone/dist/main.js');
endWithParent(parent);
