// `npm run -s chidao -- …`: makes the workspace ready without a word on stdout, then becomes the command.
import { ensureReady } from './ensure.mjs';

ensureReady();
process.setSourceMapsEnabled(true);
await import('../../apps/cli/dist/main.js');
