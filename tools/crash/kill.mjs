// `npm run -s -w @chidao/crash kill -- --kills 1000`: builds what has changed, then runs the driver.
import { ensureReady } from '../run/ensure.mjs';

ensureReady();
await import('./dist/main.js');
